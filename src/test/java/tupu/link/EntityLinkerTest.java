package tupu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.extract.Event;
import tupu.extract.Membership;
import tupu.extract.Status;
import tupu.lexicon.Catalogue;
import tupu.lexicon.EntityType;
import tupu.lexicon.OntologyFiles;
import tupu.mention.Name;
import tupu.support.NewsItem;
import tupu.text.InputException;

class EntityLinkerTest {

    private static final String HEADER = "id\ttype\tzh-Hans\tzh-Hant\ten\taliases\tfacts\n";
    private static final String DECISION_PREFIX =
            "@prefix : <https://w3id.org/tupu/decisions#> .\n";

    @TempDir private Path folder;
    private Catalogue catalogue;

    @BeforeEach
    void writesACatalogue() throws IOException {
        Files.createDirectories(folder.resolve("catalogue"));
        Files.writeString(
                folder.resolve("catalogue/companies.tsv"),
                HEADER
                        + "x-yunhai\tCompany\t云海甲科技\t\tYunhai Alpha\t云海甲\t\n"
                        + "x-linjiang\tCompany\t临江乙科技\t\tLinjiang Beta\t?临江乙\tparent=x-yunhai\n");
        Files.writeString(
                folder.resolve("catalogue/people.tsv"),
                HEADER
                        + "x-zhou-yunhai\tPerson\t周甲乙\t\t\t\torg=x-yunhai\n"
                        + "x-zhou-linjiang\tPerson\t周甲乙\t\t\t\torg=x-linjiang\n");
        catalogue = Catalogue.read(OntologyFiles.overlaidBy(folder));
    }

    private static Name name(EntityType type, String... forms) {
        return new Name(type, forms[0], new TreeSet<>(Set.of(forms)), Optional.empty());
    }

    /** Links an article whose body is the names with a word between; returns their ids. */
    private List<String> ids(Decisions decisions, NewsItem item, Name... names) {
        LinkedArticle linked =
                new EntityLinker(catalogue, decisions)
                        .link(item.linked().marked(), item.linked().findings());
        return List.of(names).stream().map(name -> linked.entity(name).id()).toList();
    }

    private List<String> ids(Name... names) {
        return ids(Decisions.none(), with(names), names);
    }

    /** An article in which the names are spoken of, without posts. */
    private static NewsItem with(Name... names) {
        NewsItem item = new NewsItem("标题", "正文合作。");
        for (Name name : names) {
            item.add(
                    new Event(
                            "Partnership",
                            item.span("合作"),
                            List.of(new Event.Argument("partner", name)),
                            List.of(),
                            Optional.empty(),
                            Status.DONE,
                            item.evidence("合作"),
                            0.9,
                            Optional.empty()));
        }
        return item;
    }

    @Test
    void takesTheCataloguesEntryInAnySpelling() {
        assertEquals(
                List.of("x-yunhai", "x-yunhai"),
                ids(name(EntityType.COMPANY, "雲海甲科技"), name(EntityType.COMPANY, "yunhai  ALPHA")));
    }

    @Test
    void namesAnUnknownThingByTypeAndFoldedName() {
        assertEquals(
                List.of("company/星河数据", "person/jane roe".replace(" ", "")),
                ids(name(EntityType.COMPANY, "星河數據"), name(EntityType.PERSON, "Jane Roe")));
    }

    @Test
    void bringsNamesOfOneArticleTogetherThatShareAForm() {
        assertEquals(
                List.of("company/星河数据有限公司", "company/星河数据有限公司"),
                ids(
                        name(EntityType.COMPANY, "星河数据有限公司", "星河数据"),
                        name(EntityType.COMPANY, "星河數據")));
    }

    @Test
    void keepsAPlaceAndACompanyOfOneNameApart() {
        assertEquals(
                List.of("company/星河", "place/星河"),
                ids(name(EntityType.COMPANY, "星河"), name(EntityType.PLACE, "星河")));
    }

    @Test
    void acceptsAnAmbiguousFormOnlyWithSupport() {
        Name form = name(EntityType.COMPANY, "临江乙");
        assertEquals(List.of("company/临江乙"), ids(form));
        assertEquals(List.of("x-linjiang", "x-yunhai"), ids(form, name(EntityType.COMPANY, "云海甲")));
    }

    @Test
    void choosesBetweenHomonymsByTheOrganizationsBesideThem() {
        Name person = name(EntityType.PERSON, "周甲乙");
        assertEquals(
                List.of("x-zhou-yunhai", "x-yunhai"), ids(person, name(EntityType.COMPANY, "云海甲")));
        assertEquals(List.of("person/周甲乙"), ids(person));
    }

    @Test
    void trustsAPostMoreThanANeighbour() {
        Name person = name(EntityType.PERSON, "周甲乙");
        Name alpha = name(EntityType.COMPANY, "云海甲科技");
        Name beta = name(EntityType.COMPANY, "临江乙科技");
        NewsItem item = with(alpha);
        item.add(
                new Membership(
                        person,
                        Optional.of(beta),
                        "总裁",
                        item.span("正文"),
                        false,
                        Optional.empty(),
                        item.evidence("正文"),
                        0.9,
                        Optional.empty()));
        assertEquals(List.of("x-zhou-linjiang"), ids(Decisions.none(), item, person));
    }

    @Test
    void followsADecisionWhereItsConditionHolds() {
        Decisions decisions =
                Decisions.parse(
                        "decisions.ttl",
                        DECISION_PREFIX
                                + "[] a :Split ; :form \"张某\" ; :type \"Person\" ; :with \"星河数据\" ;"
                                + " :into \"person/张某-星河数据\" ; :because \"not the professor\" .\n"
                                + "[] a :Merge ; :form \"银河数据\" ; :type \"Company\" ;"
                                + " :into \"company/星河数据\" ; :because \"renamed in 2024\" .");
        Name person = name(EntityType.PERSON, "張某");
        Name galaxy = name(EntityType.COMPANY, "星河数据");
        Name renamed = name(EntityType.COMPANY, "银河数据");
        assertEquals(
                List.of("person/张某-星河数据", "company/星河数据", "company/星河数据"),
                ids(decisions, with(person, galaxy, renamed), person, galaxy, renamed));
        assertEquals(List.of("person/张某"), ids(decisions, with(person), person));
    }

    @Test
    void wantsAReasonForEveryDecision() {
        InputException failure =
                assertThrows(
                        InputException.class,
                        () ->
                                Decisions.parse(
                                        "mine.ttl",
                                        DECISION_PREFIX
                                                + "[] a :Merge ; :form \"甲\" ; :type \"Company\" ;"
                                                + " :into \"乙\" ."));
        assertTrue(failure.getMessage().startsWith("mine.ttl:2:"), failure.getMessage());
        assertTrue(failure.getMessage().contains(":because"), failure.getMessage());
    }

    @Test
    void readsTheBuiltInDecisions() {
        assertEquals(List.of(), Decisions.read(OntologyFiles.builtIn()).all());
    }
}
