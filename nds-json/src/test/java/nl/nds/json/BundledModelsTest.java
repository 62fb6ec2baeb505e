package nl.nds.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.nds.core.maturity.Aggregate;
import nl.nds.core.maturity.Assessment;
import nl.nds.core.maturity.Assessor;
import nl.nds.core.maturity.Child;
import nl.nds.core.maturity.Group;
import nl.nds.core.maturity.MaturityModel;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.maturity.ModelReference;
import nl.nds.core.maturity.Node;
import nl.nds.core.maturity.Scorer;
import nl.nds.core.maturity.Subject;
import nl.nds.core.strategy.GovernmentGroup;
import nl.nds.core.strategy.Priority;
import nl.nds.core.text.Language;
import nl.nds.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** The models that come with the library. */
class BundledModelsTest {

    private static final ModelReference REFERENCE = new ModelReference("nds-reference", "1.0");

    private static final List<ModelReference> ALL = List.of(
            REFERENCE,
            new ModelReference("eu-cloud-sovereignty", "1.2.1"),
            new ModelReference("digitoegankelijk-status", "2025"),
            new ModelReference("internet-nl-categories", "2"));

    private static MaturityModel model() {
        return model(REFERENCE);
    }

    private static MaturityModel model(ModelReference reference) {
        return BundledModels.catalogue().find(reference).orElseThrow();
    }

    private static byte[] document() {
        return NdsJson.standard().write(DocumentFormat.MATURITY_MODEL, model());
    }

    private static byte[] resource(ModelReference model) throws IOException {
        String name = "model/" + model.id() + "-" + model.version() + ".json";
        try (InputStream resource = BundledModels.class.getResourceAsStream(name)) {
            return resource.readAllBytes();
        }
    }

    @Test
    void noModelIsOfficial() {
        assertEquals(
                ALL,
                BundledModels.catalogue().models().stream()
                        .map(MaturityModel::reference)
                        .toList());
        for (MaturityModel model : BundledModels.catalogue().models()) {
            assertFalse(model.isOfficial());
            assertFalse(model.sources().isEmpty());
            assertBothLanguages(model.title(), model.id());
            assertBothLanguages(model.description().orElseThrow(), model.id());
        }
        assertTrue(model().title().in(Language.ENGLISH).contains("not an NDS publication"));
        assertTrue(model().title().in(Language.DUTCH).contains("geen publicatie van de NDS"));
    }

    @Test
    void theResourcesAreAsTheWriterWritesThem() throws IOException {
        for (ModelReference each : ALL.subList(1, ALL.size())) {
            assertArrayEquals(resource(each), NdsJson.standard().write(DocumentFormat.MATURITY_MODEL, model(each)));
            assertEquals(
                    List.of(),
                    Marked.said(NdsJson.standard()
                            .read(DocumentFormat.MATURITY_MODEL, resource(each))
                            .report()));
        }
    }

    @Test
    void everyNodeHasATitleInBothLanguages() {
        for (MaturityModel model : BundledModels.catalogue().models()) {
            for (Node node : nodes(model)) {
                assertBothLanguages(node.title().orElseThrow(), node.id());
            }
            model.facts().forEach(fact -> assertBothLanguages(fact.title().orElseThrow(), fact.id()));
            model.levelSets()
                    .forEach(set -> set.levels()
                            .forEach(level -> assertBothLanguages(level.title().orElseThrow(), level.code())));
        }
    }

    @Test
    void everyNodeOfTheReferenceModelIsDescribedInBothLanguages() {
        List<Node> nodes = nodes(model());
        assertTrue(nodes.size() > 15);
        for (Node node : nodes) {
            assertBothLanguages(node.description().orElseThrow(), node.id());
        }
    }

    private static List<Node> nodes(MaturityModel model) {
        List<Node> nodes = new ArrayList<>();
        model.nodes().forEach(node -> collect(node, nodes));
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        if (node instanceof Aggregate aggregate) {
            aggregate.children().forEach(child -> child.node().ifPresent(it -> collect(it, nodes)));
        } else if (node instanceof Group group) {
            group.children().forEach(child -> collect(child, nodes));
        }
    }

    private static void assertBothLanguages(LocalizedText text, String of) {
        for (Language language : Language.values()) {
            assertTrue(text.only(language).isPresent(), of + " in " + language);
        }
    }

    @Test
    void thePrioritiesAreThoseOfTheStrategyAndWeighTheSame() {
        Aggregate root = (Aggregate) model().nodes().get(0);
        assertEquals(
                Arrays.stream(Priority.values()).map(Priority::code).toList(),
                root.children().stream().map(Child::id).toList());
        assertTrue(root.children().stream().allMatch(child -> child.weight().isEmpty()));
        assertFalse(root.isWeightedByRange());
        assertEquals(
                1,
                root.children().stream()
                        .map(it -> it.node().orElseThrow().range())
                        .distinct()
                        .count());
    }

    @Test
    void theGroupsAreThoseOfTheStrategy() {
        nl.nds.core.maturity.ChoiceScale groups =
                (nl.nds.core.maturity.ChoiceScale) model().facts().get(1).scale();
        assertEquals(
                Arrays.stream(GovernmentGroup.values())
                        .map(GovernmentGroup::code)
                        .sorted()
                        .toList(),
                groups.options().stream().map(it -> it.code()).sorted().toList());
    }

    @Test
    void anAssessmentWithoutAnswersHasNoScoreAndEveryBound() {
        Assessment nothing = Assessment.builder()
                .id("nothing")
                .subject(Subject.organisation("anybody"))
                .model(REFERENCE)
                .date(java.time.LocalDate.of(2026, 9, 15))
                .assessor(Assessor.SELF)
                .build();
        assertEquals(
                "nothing: not-determined", Scorer.of(model()).score(nothing).toString());
    }

    @Test
    void theClassLoaderOfTheThreadIsNotAsked() throws Exception {
        List<ClassLoader> loaders = new ArrayList<>();
        loaders.add(null);
        loaders.add(new ClassLoader(null) {
            @Override
            public URL getResource(String name) {
                throw new AssertionError("asked for " + name);
            }

            @Override
            protected Class<?> loadClass(String name, boolean resolve) {
                throw new AssertionError("asked for " + name);
            }
        });
        for (ClassLoader context : loaders) {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(context);
            try (Copy copy = new Copy()) {
                assertEquals(ALL.size(), copy.models());
                assertTrue(copy.isFresh());
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    /** The library once more, in a class loader of its own, so that it is loaded and initialised for the first time. */
    private static final class Copy implements AutoCloseable {

        private final URLClassLoader loader;

        Copy() throws MalformedURLException, ClassNotFoundException {
            List<URL> urls = new ArrayList<>();
            Set<String> places = new HashSet<>();
            for (Class<?> each : List.of(
                    BundledModels.class,
                    MaturityModel.class,
                    com.fasterxml.jackson.core.JsonFactory.class,
                    Class.forName("org.slf4j.LoggerFactory"))) {
                String place =
                        each.getProtectionDomain().getCodeSource().getLocation().toString();
                if (places.add(place)) {
                    urls.add(new URL(place));
                }
            }
            urls.add(Path.of("src/main/resources").toUri().toURL());
            loader = new URLClassLoader(urls.toArray(URL[]::new), null);
        }

        Class<?> type() throws ClassNotFoundException {
            return loader.loadClass(BundledModels.class.getName());
        }

        Object catalogue() throws ReflectiveOperationException {
            return type().getMethod("catalogue").invoke(null);
        }

        int models() throws ReflectiveOperationException {
            Object catalogue = catalogue();
            return ((List<?>) catalogue.getClass().getMethod("models").invoke(catalogue)).size();
        }

        boolean isFresh() throws ClassNotFoundException {
            return type() != BundledModels.class;
        }

        @Override
        public void close() throws IOException {
            loader.close();
        }
    }

    @Test
    void sixtyFourThreadsAtTheFirstMomentSeeOneCatalogue() throws Exception {
        int threads = 64;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Copy copy = new Copy()) {
            CountDownLatch start = new CountDownLatch(1);
            Callable<Object> first = () -> {
                start.await();
                return copy.catalogue();
            };
            List<Future<Object>> catalogues = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                catalogues.add(pool.submit(first));
            }
            start.countDown();
            Object one = catalogues.get(0).get();
            for (Future<Object> each : catalogues) {
                assertSame(one, each.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void oneReaderServesManyThreads() throws Exception {
        ModelCatalogue catalogue = BundledModels.catalogue();
        byte[] document = document();
        byte[] broken = Arrays.copyOf(document, document.length - 100);
        NdsJson json = NdsJson.standard();
        var expected = json.read(DocumentFormat.MATURITY_MODEL, broken).report();
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                results.add(pool.submit(() -> {
                    MaturityModel model =
                            json.read(DocumentFormat.MATURITY_MODEL, document).orThrow();
                    return model.equals(model())
                            && Arrays.equals(document, json.write(DocumentFormat.MATURITY_MODEL, model))
                            && expected.equals(json.read(DocumentFormat.MATURITY_MODEL, broken)
                                    .report());
                }));
            }
            for (Future<Boolean> each : results) {
                assertTrue(each.get());
            }
        } finally {
            pool.shutdownNow();
        }
        assertSame(catalogue, BundledModels.catalogue());
    }
}
