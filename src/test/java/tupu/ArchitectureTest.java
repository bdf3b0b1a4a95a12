package tupu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;

@AnalyzeClasses(packages = "tupu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The flow of data: a package may import only from those before it. */
    private static final List<String> FLOW =
            List.of(
                    "text",
                    "article",
                    "language",
                    "copy",
                    "lexicon",
                    "mention",
                    "extract",
                    "link",
                    "facts",
                    "corpus",
                    "train",
                    "rdf",
                    "derive",
                    "store",
                    "pipeline",
                    "query",
                    "export",
                    "review",
                    "serve",
                    "evaluate",
                    "benchmark",
                    "fetch",
                    "cli");

    /** What reads the store knows nothing of how the facts came there. */
    private static final List<String> READERS = List.of("query", "export", "serve");

    @ArchTest static final ArchRule dataFlowsOneWay = flow();

    @ArchTest
    static final ArchRule readersSeeOnlyTheStore =
            noClasses()
                    .that()
                    .resideInAnyPackage(packages(READERS))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            packages(FLOW.subList(FLOW.indexOf("article"), FLOW.indexOf("rdf"))))
                    .allowEmptyShould(true);

    @ArchTest static final ArchRule hanLpLivesInLanguage = home("com.hankcs..", "tupu.language..");

    @ArchTest static final ArchRule picocliLivesInCli = home("picocli..", "tupu.cli..");

    @ArchTest static final ArchRule jsoupLivesInArticle = home("org.jsoup..", "tupu.article..");

    @ArchTest
    static final ArchRule webServersLiveInServe =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("tupu.serve..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.jena.fuseki..",
                            "org.eclipse.jetty..",
                            "jakarta.servlet..",
                            "io.micrometer..");

    @ArchTest
    static final ArchRule jenaLivesFromRdfDownwards =
            noClasses()
                    .that()
                    .resideInAnyPackage(packages(FLOW.subList(0, FLOW.indexOf("rdf"))))
                    .and()
                    .haveNameNotMatching("tupu\\.lexicon\\.TurtleFile.*")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.jena..")
                    .because(
                            "only the reader of the ontology's Turtle files needs a parser so early");

    @ArchTest
    static final ArchRule onlyMainTalksToTheProcess =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("tupu.cli.Main")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(System.class, "exit", int.class);

    /** So a clock that goes backwards cannot change what is stored or read again. */
    @ArchTest
    static final ArchRule whatReachesTheStoreKnowsNoClock =
            noClasses()
                    .that()
                    .resideInAnyPackage(packages(FLOW.subList(0, FLOW.indexOf("pipeline") + 1)))
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Clock.class, FileTime.class)
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethodWhere(
                            DescribedPredicate.describe(
                                    "asks for the time",
                                    call ->
                                            call.getName().equals("now")
                                                    && call.getTargetOwner()
                                                            .getPackageName()
                                                            .equals("java.time")));

    @ArchTest
    static final ArchRule packagesAreNamedAfterWhatTheyHandOn =
            classes().should().resideInAnyPackage(packages(FLOW));

    private static LayeredArchitecture flow() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : FLOW) {
            layers = layers.optionalLayer(layer).definedBy("tupu." + layer + "..");
        }
        for (int i = 0; i < FLOW.size(); i++) {
            String[] below = FLOW.subList(i + 1, FLOW.size()).toArray(String[]::new);
            layers =
                    below.length == 0
                            ? layers.whereLayer(FLOW.get(i)).mayNotBeAccessedByAnyLayer()
                            : layers.whereLayer(FLOW.get(i)).mayOnlyBeAccessedByLayers(below);
        }
        return layers;
    }

    private static ArchRule home(String library, String home) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> "tupu." + name + "..").toArray(String[]::new);
    }
}
