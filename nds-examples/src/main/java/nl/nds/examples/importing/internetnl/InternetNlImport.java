package nl.nds.examples.importing.internetnl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.nds.core.maturity.Answer;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Observation;
import nl.nds.core.maturity.Subject;
import nl.nds.core.organisation.Organisation;
import nl.nds.core.programme.Programme;
import nl.nds.core.text.Source;
import nl.nds.examples.importing.Imported;

/**
 * Makes a programme of a batch result of internet.nl: every organisation with one assessment, in which only the indicator that
 * was measured is answered, with one observation per web site. All else stays unknown.
 */
public final class InternetNlImport {

    private static final ModelReference MODEL = new ModelReference("nds-reference", "1.0");
    private static final String INDICATOR = "internet-standards";

    private InternetNlImport() {}

    /**
     * Makes a programme of a batch result.
     *
     * @param result the batch result; not null
     * @param owners which organisation each web site belongs to; not null
     * @param date the day of the measurement; not null
     * @return the import, with organisations and assessments in the order of the ids, and with the web sites that were left
     *     out; not null
     */
    public static Imported of(BatchResult result, SiteOwners owners, LocalDate date) {
        Map<String, Organisation> organisations = new TreeMap<>();
        Map<String, List<Observation>> observations = new TreeMap<>();
        List<String> leftOut = new ArrayList<>();
        for (BatchResult.Site site : result.sites()) {
            Optional<Organisation> owner = owners.of(site.domain());
            if (owner.isEmpty()) {
                leftOut.add(site.domain());
                continue;
            }
            organisations.put(owner.get().id(), owner.get());
            observations
                    .computeIfAbsent(owner.get().id(), id -> new ArrayList<>())
                    .add(observation(site));
        }
        Programme.Builder programme = Programme.builder().asOf(date).addAllOrganisations(organisations.values());
        observations.forEach((id, sites) -> programme.addAssessment(assessment(id, sites, date)));
        Set<String> withoutResult = new TreeSet<>(owners.organisations().keySet());
        result.sites().forEach(site -> withoutResult.remove(site.domain()));
        return new Imported.Remarks()
                .add("left out, since the map names no organisation for them", leftOut)
                .add("left out, since these are tests of e-mail", result.mailDomains())
                .add("in the map and not in the result", List.copyOf(withoutResult))
                .of(programme.build());
    }

    /** A test that was not carried out says nothing about the site; it is no bad result. */
    private static Observation observation(BatchResult.Site site) {
        Answer.Content content = site.score()
                .<Answer.Content>map(Answer.Measured::new)
                .orElseGet(() -> new Answer.Inconclusive("internet.nl: " + site.status()));
        Answer.Builder answer = Answer.builder().content(content);
        site.link().ifPresent(link -> answer.source(Source.of("internet.nl", link)));
        return Observation.of(answer.build()).labelled(site.domain());
    }

    private static Assessment assessment(String id, List<Observation> sites, LocalDate date) {
        Answer answer = Answer.builder()
                .content(new Answer.Observations(sites))
                .observedOn(date)
                .build();
        return Assessment.builder()
                .id(id + "-" + date)
                .subject(Subject.organisation(id))
                .model(MODEL)
                .date(date)
                .assessor(Assessor.TOOL)
                .putAnswer(INDICATOR, answer)
                .build();
    }
}
