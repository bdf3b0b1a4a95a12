package tupu.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tupu.corpus.CorpusArticle;
import tupu.corpus.CorpusReader;
import tupu.lexicon.Catalogue;
import tupu.lexicon.EntityType;
import tupu.lexicon.OntologyFiles;
import tupu.lexicon.PersonWords;
import tupu.mention.Name;
import tupu.train.NamePool.Writing;

class RenamingTest {

    private static final OntologyFiles FILES = OntologyFiles.builtIn();

    private static final Set<Name> NAMES =
            Set.of(
                    name(EntityType.PERSON, "鄢以宁"),
                    name(EntityType.PERSON, "冼若衡"),
                    name(EntityType.COMPANY, "葭月智能"),
                    name(EntityType.COMPANY, "Quarrix"));

    private static final NamePool POOL =
            NamePool.of(Catalogue.empty(), NAMES, PersonWords.read(FILES));

    @Test
    void everyPlaceOfANameBearsTheSameOtherName() {
        Renaming.Renamed renamed = renamed("〔云屿科技|公司〕说，〔云屿|公司=云屿科技〕不缺钱。〔上海|地点〕的〔云屿科技|公司〕也这么说。");
        assertEquals("葭月智能说，葭月不缺钱。上海的葭月智能也这么说。", text(renamed));
        assertEquals(
                List.of("葭月智能", "葭月", "上海", "葭月智能"),
                renamed.names().keySet().stream().map(renamed.article()::text).toList());
    }

    @Test
    void aChinesePersonIsPutTogetherFromTwo() {
        Set<String> drawn = new TreeSet<>();
        Chance chance = new Chance(1);
        for (int i = 0; i < 100; i++) {
            drawn.add(POOL.draw(EntityType.PERSON, Writing.HAN, chance).orElseThrow());
        }
        assertEquals(Set.of("冼以宁", "冼若衡", "鄢以宁", "鄢若衡"), drawn);
    }

    @Test
    void aNameIsReplacedByOneThatIsWrittenAlike() {
        assertEquals("Quarrix说。", text(renamed("〔Toro|公司〕说。")));
        assertEquals(Writing.DOTTED, Writing.of("萨提亚·纳德拉"));
        assertEquals(Writing.MIXED, Writing.of("极目X"));
        assertTrue(POOL.draw(EntityType.COMPANY, Writing.MIXED, new Chance(1)).isEmpty());
        assertEquals("极目X说。", text(renamed("〔极目X|公司〕说。")));
    }

    @Test
    void theSameSeedGivesTheSameNames() {
        String marked = "〔云屿科技|公司〕的〔林晚舟|人物〕说。";
        assertEquals(text(renamed(marked)), text(renamed(marked)));
        assertFalse(text(renamed(marked)).contains("林晚舟"));
    }

    private static Renaming.Renamed renamed(String marked) {
        CorpusArticle article = new CorpusReader().read("a.txt", marked + "\n").articles().get(0);
        return new Renaming(POOL, 7).of(article);
    }

    private static String text(Renaming.Renamed renamed) {
        return renamed.article().body();
    }

    private static Name name(EntityType type, String form) {
        return new Name(type, form, new TreeSet<>(Set.of(form)), Optional.empty());
    }
}
