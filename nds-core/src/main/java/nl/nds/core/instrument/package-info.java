/**
 * Existing official measurements, each as a small type that turns its facts, as of a day, into the answer to an indicator.
 *
 * <p>The NDS has no maturity model and no measurements of its own; what exists is a patchwork of instruments per theme. Each is here
 * with its facts, its rules and how long it stands by them, and cites where those were read. All of them are a {@link
 * nl.nds.core.instrument.Reading}: it has a {@link nl.nds.core.instrument.Provenance}, and gives an {@link
 * nl.nds.core.maturity.Answer} that goes into an {@link nl.nds.core.maturity.Assessment} as it is.
 *
 * <table>
 * <caption>The instruments, the answers that they give, and the grade of what was read about them</caption>
 * <tr><th>instrument</th><th>type</th><th>answer</th><th>stands for</th><th>grade</th></tr>
 * <tr><td>DigiToegankelijk status</td><td>{@link nl.nds.core.instrument.AccessibilityStatement}</td>
 *     <td>choice {@code A} to {@code E}</td><td>a year; its research three</td><td>A</td></tr>
 * <tr><td>EU Cloud Sovereignty Framework</td><td>{@link nl.nds.core.instrument.CloudSovereignty}</td>
 *     <td>choice {@code seal-0} to {@code seal-4}</td><td></td><td>C</td></tr>
 * <tr><td>internet.nl</td><td>{@link nl.nds.core.instrument.InternetNlResult}</td><td>number 0 to 100</td><td>half a year</td>
 *     <td>A</td></tr>
 * <tr><td>BIO2</td><td>{@link nl.nds.core.instrument.Bio2Compliance}</td>
 *     <td>choice {@code none}, {@code design}, {@code existence}, {@code operation}; or a share</td><td></td><td>A</td></tr>
 * <tr><td>Algoritmeregister</td><td>{@link nl.nds.core.instrument.AlgorithmInventory}</td><td>share</td><td></td><td>A, B</td></tr>
 * <tr><td>cloud policy of central government, 2026</td><td>{@link nl.nds.core.instrument.CloudUse}</td>
 *     <td>yes or no; or a share of uses with a risk assessment</td><td></td><td>C</td></tr>
 * <tr><td>information management</td><td>{@link nl.nds.core.instrument.InformationManagement}</td><td>number 1 to 4</td>
 *     <td>a year</td><td>A</td></tr>
 * <tr><td>post-quantum preparation</td><td>{@link nl.nds.core.instrument.PostQuantumPreparation}</td>
 *     <td>choice {@code none}, {@code inventory}, {@code plan}, {@code migration}; or yes or no</td><td></td><td>B</td></tr>
 * <tr><td>eGovernment Benchmark</td><td>{@link nl.nds.core.instrument.BenchmarkFigure}</td><td>number 0 to 100</td><td>a year</td>
 *     <td>A</td></tr>
 * </table>
 *
 * <p>The grades are those of {@link nl.nds.core.text.EvidenceGrade}. What is this library's own reading of an instrument is said where
 * it is used. None of these types is an official publication.
 *
 * <p>What an organisation falls short of is a {@link nl.nds.core.instrument.Finding} about a {@link
 * nl.nds.core.instrument.Requirement}, not a violation: a violation says that data are wrong, a finding that good data tell of a
 * shortcoming. A report with a finding could not be told from one that refuses the document.
 *
 * <p>Nothing here knows today: every question has its day. A wrong call, such as more requirements met than there are, fails with an
 * {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package nl.nds.core.instrument;

import org.jspecify.annotations.NullMarked;
