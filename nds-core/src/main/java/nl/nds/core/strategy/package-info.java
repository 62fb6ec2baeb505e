/**
 * What the Nederlandse Digitaliseringsstrategie (NDS) says: its principles, priorities, goals and interventions, and
 * the groups of government that carry it out.
 *
 * <p>The NDS of 4 July 2025 names six {@linkplain nl.nds.core.strategy.Priority priorities} on which all of government
 * moves faster together, and fourteen {@linkplain nl.nds.core.strategy.StrategicGoal strategic goals} under them.
 * {@linkplain nl.nds.core.strategy.Intervention Interventions} cut across the priorities.
 * {@linkplain nl.nds.core.strategy.GovernmentGroup Five groups} of government take part, each with an
 * {@linkplain nl.nds.core.strategy.UmbrellaBody umbrella body} that speaks for it. How they work together is the
 * guiding principle of the {@linkplain nl.nds.core.strategy.Strategy strategy}: agree centrally, arrange federatively.
 *
 * <p>Around it there is a {@linkplain nl.nds.core.strategy.StrategyEvent timeline}, with what was
 * {@linkplain nl.nds.core.strategy.StrategyPromise promised} and found, the {@linkplain
 * nl.nds.core.strategy.GovernanceBody bodies} that govern it, and {@linkplain nl.nds.core.strategy.RelatedFramework other
 * frameworks}, the {@linkplain nl.nds.core.strategy.KeyTechnology key technologies} of the Nationale Technologiestrategie
 * among them. Facts that change carry a date or a period as precise as the sources, and can be asked as of a day; the
 * investment agenda is what of the timeline and of the promises is about funding.
 *
 * <p>This package holds facts, not data of users: everything in it is fixed, and nothing can be added. Every fact names
 * the {@linkplain nl.nds.core.text.Source sources} it was read in, and every source carries the grade of the evidence:
 * A for pages of government itself, B for reports about them, C for community sources that say they read the NDS. Not
 * everything could be read in full: the report itself was not, and the goals and interventions are given in this
 * library's own words after the official English web edition. What is this library's own is marked
 * <em>(not in the NDS)</em>. No codes, numeric targets or weights were found in the NDS, and its order of priorities is
 * not one of importance.
 *
 * <p>This is not a publication of the Dutch government.
 */
@NullMarked
package nl.nds.core.strategy;

import org.jspecify.annotations.NullMarked;
