package tupu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tupu.lexicon.EntityType;
import tupu.support.NewsItem;

class SuspectsTest {

    private static LinkedArticle post(String person, String organization, String role) {
        NewsItem item = new NewsItem("标题", organization + role + person + "表示满意。");
        item.post(
                item.name(EntityType.PERSON, person),
                Optional.of(item.name(EntityType.COMPANY, organization)),
                role);
        return item.linked();
    }

    private static List<String> text(LinkedArticle... articles) {
        return Suspects.of(List.of(articles)).stream()
                .map(s -> s.kind() + " " + s.entities().size() + " " + s.entities().get(0))
                .toList();
    }

    @Test
    void noticesOneNameAtTwoOrganizations() {
        String id = post("张某", "甲公司", "顾问").entities().values().iterator().next().id();
        assertEquals(
                List.of("SAME_NAME_DIFFERENT_ORGANIZATIONS 1 " + id),
                text(post("张某", "甲公司", "顾问"), post("张某", "乙公司", "顾问")));
    }

    @Test
    void noticesTwoNamesWithAPostOfWhichThereIsOne() {
        assertEquals(
                "DIFFERENT_NAMES_SAME_POST 2",
                text(post("张某", "甲公司", "董事长"), post("章某", "甲公司", "董事长"))
                        .get(0)
                        .replaceAll(" [^ ]*$", ""));
    }

    @Test
    void findsNothingWhereManyMayHoldThePostOrTheOrganizationIsOne() {
        assertEquals(List.of(), text(post("张某", "甲公司", "顾问"), post("章某", "甲公司", "顾问")));
        assertEquals(List.of(), text(post("张某", "甲公司", "顾问"), post("张某", "甲公司", "经理")));
    }
}
