package tupu.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.lexicon.EntityType;
import tupu.link.LinkedArticle;
import tupu.rdf.Iris;
import tupu.rdf.SoundGraph;
import tupu.review.Suspect.Named;
import tupu.store.GraphStore;
import tupu.support.News;
import tupu.support.NewsItem;

class SuspectsTest {

    @TempDir private Path folder;

    private static SoundGraph post(String person, String organization, String role) {
        NewsItem item = new NewsItem("标题", organization + role + person + "表示满意。");
        item.url("https://news.example.cn/" + organization + role + person);
        item.file(organization + role + person);
        item.post(
                item.name(EntityType.PERSON, person),
                Optional.of(item.name(EntityType.COMPANY, organization)),
                role);
        return News.sound(item.linked());
    }

    private List<String> suspects(SoundGraph... articles) {
        try (GraphStore store = GraphStore.openOrCreate(folder, Optional.of(Iris.DEFAULT))) {
            store.put(Arrays.asList(articles));
            return store.read(dataset -> Suspects.of(dataset, store.iris())).stream()
                    .map(SuspectsTest::text)
                    .toList();
        }
    }

    private static String text(Suspect suspect) {
        return "%s %s: %s"
                .formatted(
                        suspect.kind(),
                        suspect.entities().stream().map(Named::id).toList(),
                        suspect.because().stream().map(Named::label).toList());
    }

    @Test
    void noticeOneNameAtTwoOrganizations() {
        assertEquals(
                List.of("SAME_NAME_DIFFERENT_ORGANIZATIONS [person/张某]: [乙公司, 甲公司]"),
                suspects(post("张某", "甲公司", "顾问"), post("张某", "乙公司", "顾问")));
    }

    @Test
    void noticeTwoNamesWithAPostOfWhichThereIsOne() {
        assertEquals(
                List.of("DIFFERENT_NAMES_SAME_POST [person/张某, person/章某]: [甲公司, 董事长]"),
                suspects(post("张某", "甲公司", "董事长"), post("章某", "甲公司", "董事长")));
    }

    @Test
    void noticeTwoNamesOfWhichOneIsUsedForBoth() {
        NewsItem full = new NewsItem("", "云海科技股份公司（云海科技）开业。");
        full.url("https://news.example.cn/full").file("full");
        full.name(EntityType.COMPANY, List.of("云海科技股份公司", "云海科技"));
        NewsItem other = new NewsItem("", "云海科技开业。");
        other.url("https://news.example.cn/other").file("other");
        other.name(EntityType.COMPANY, "云海科技");
        assertEquals(
                List.of("DIFFERENT_NAMES_SAME_FORM [company/云海科技, company/云海科技股份公司]: [云海科技]"),
                suspects(sound(full.linked()), sound(other.linked())));
    }

    @Test
    void findNothingWhereManyMayHoldThePostOrTheOrganizationIsOne() {
        assertEquals(List.of(), suspects(post("张某", "甲公司", "顾问"), post("章某", "甲公司", "顾问")));
        assertEquals(List.of(), suspects(post("张某", "甲公司", "经理")));
    }

    private static SoundGraph sound(LinkedArticle article) {
        return News.sound(article);
    }
}
