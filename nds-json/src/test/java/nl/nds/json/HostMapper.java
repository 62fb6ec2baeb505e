package nl.nds.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Explanation;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.Scorecard;
import nl.nds.core.programme.Overview;
import nl.nds.core.programme.Programme;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.rollup.Scorecards;
import nl.nds.core.rollup.Summary;
import nl.nds.core.sensitivity.Sensitivity;
import nl.nds.core.validation.InvalidDataException;
import nl.nds.core.validation.Report;

/** A mapper of somebody else, of either generation of Jackson, with our module. */
public interface HostMapper {

    /** The type of each format that is a document by itself to a mapper. */
    Map<DocumentFormat<?>, Class<?>> TYPES = Map.ofEntries(
            Map.entry(DocumentFormat.PROGRAMME, Programme.class),
            Map.entry(DocumentFormat.MATURITY_MODEL, MaturityModel.class),
            Map.entry(DocumentFormat.ASSESSMENT, Assessment.class),
            Map.entry(DocumentFormat.SCORECARD, Scorecard.class),
            Map.entry(DocumentFormat.SCORECARDS, Scorecards.class),
            Map.entry(DocumentFormat.SUMMARY, Summary.class),
            Map.entry(DocumentFormat.REPORT, Report.class),
            Map.entry(DocumentFormat.REGISTER, OrganisationRegister.class),
            Map.entry(DocumentFormat.EXPLANATION, Explanation.class),
            Map.entry(DocumentFormat.OVERVIEW, Overview.class),
            Map.entry(DocumentFormat.SENSITIVITY, Sensitivity.class));

    String name();

    String write(Object value);

    /** Reads a value; what the mapper throws is wrapped. */
    <T> T read(Class<T> type, String text);

    /** Writes a value as a tree and the tree as text. */
    String writeAsTree(Object value);

    /** Reads a tree of exact numbers, and the value from the tree. */
    <T> T readAsTree(Class<T> type, String text);

    /** The value is no JSON, but bytes in the middle of a tree. */
    <T> T readEmbedded(Class<T> type, byte[] bytes);

    /** What a mapper throws, whichever generation it is. */
    final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(Exception thrown) {
            super(thrown.getMessage(), thrown);
        }

        /** The report that our module put into it. */
        Optional<Report> report() {
            return getCause().getCause() instanceof InvalidDataException invalid
                    ? Optional.of(invalid.report())
                    : Optional.empty();
        }
    }

    /** Mappers that are set in every way that we could think of, of both generations, with our module. */
    static List<HostMapper> all(NdsJson json) {
        return all(json, report -> {});
    }

    static List<HostMapper> all(NdsJson json, Consumer<Report> reports) {
        return java.util.stream.Stream.concat(
                        Jackson2Mapper.all(json, reports).stream(), Jackson3Mapper.all(json, reports).stream())
                .toList();
    }
}
