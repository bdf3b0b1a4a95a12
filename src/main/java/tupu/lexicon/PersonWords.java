package tupu.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tupu.language.Folding;

/**
 * What tells the names of persons: surnames, first names in Latin letters, and the posts and titles
 * that stand beside a name. From {@code surnames.tsv}, {@code given-names.tsv}, {@code titles.tsv},
 * {@code title-modifiers.tsv}.
 */
public final class PersonWords {

    /** The letters by which Chinese spells foreign names. */
    private static final String TRANSLITERATING =
            "阿埃艾爱安昂奥澳巴白拜班邦包保堡鲍贝本比彼宾波伯勃博卜布蔡岑查昌楚达大戴丹当道德邓登狄迪蒂丁东杜敦多顿俄厄恩尔法凡范方菲费芬丰冯佛夫弗福富盖甘冈高戈格葛根贡古瓜圭果哈海汉翰豪赫黑亨洪侯胡华怀惠霍基吉季加嘉贾简杰捷金津京君卡凯坎康考柯科可克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷蕾黎里李理丽利莉立连廉良列烈林琳留龙隆卢鲁路伦罗洛吕马玛迈麦曼芒毛茂梅门蒙孟米密缅明摩莫墨默姆穆娜纳南瑙内嫩尼妮年涅宁纽农努诺欧帕潘庞佩彭蓬皮平珀普齐奇恰钱乔切钦琴青琼丘曲屈让热日荣茹儒瑞若撒萨塞赛桑瑟森沙珊山尚绍舍申升圣施什史舒斯丝思松苏索塔台泰坦汤唐陶特滕提田铁汀廷通图土托脱瓦万汪王旺威韦维伟卫温文翁沃乌吾武西锡希席夏香肖谢辛欣兴休修雅亚延扬杨耶叶伊依易因英永尤于约赞早泽曾扎詹张章哲珍芝治朱兹卓宗祖佐拿娅妲诃晓绮瓊洁霞馨黛薇芙菈茨莎芭蓓嘉岚玫妮琪瑶乍栋肇焦莲葆傅戛噶咖喀萝骆迦";

    /** The kinds of titles that follow a person's name: 李飞飞教授, 特朗普总统. */
    private static final Set<String> PERSONAL_KINDS =
            Set.of("honorific", "academic", "government", "legal", "court", "military");

    private final Map<String, String> surnames = new HashMap<>();
    private final WordSet givenNames;
    private final WordSet titles;
    private final WordSet personalTitles;
    private final WordSet modifiers;

    private PersonWords(OntologyFiles files) {
        for (TsvFile.Row row : TsvFile.read(files, "surnames.tsv", List.of("surname", "kind"))) {
            surnames.put(Folding.fold(row.require("surname")), row.require("kind"));
        }
        this.givenNames = words(files, "given-names.tsv", List.of("name"));
        this.titles = words(files, "titles.tsv", List.of("title", "kind"));
        List<String> personal = new ArrayList<>();
        for (TsvFile.Row row : TsvFile.read(files, "titles.tsv", List.of("title", "kind"))) {
            if (isPersonal(row.require("kind"))) {
                personal.add(row.require("title"));
            }
        }
        this.personalTitles = new WordSet(personal);
        this.modifiers = words(files, "title-modifiers.tsv", List.of("modifier", "kind"));
    }

    /**
     * Reads the lists.
     *
     * @throws tupu.text.InputException where a row is wrong; names file, line and cure
     */
    public static PersonWords read(OntologyFiles files) {
        return new PersonWords(files);
    }

    /** Whether titles of a kind follow a person's name. */
    static boolean isPersonal(String kind) {
        return PERSONAL_KINDS.contains(kind);
    }

    /** How long the surname is with which a Chinese or Japanese name begins; 0 for none. */
    public int surnameLength(String name) {
        String folded = Folding.fold(name.substring(0, Math.min(4, name.length())));
        for (int length = folded.length(); length > 0; length--) {
            if (surnames.containsKey(folded.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a surname is far more often an ordinary word: 于, 成. */
    public boolean isWordySurname(String surname) {
        return "word".equals(surnames.get(Folding.fold(surname)));
    }

    /** Whether a Latin word is a first name: Sam. */
    public boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    /** Whether Chinese spells foreign names with this letter. */
    public boolean isTransliterating(char c) {
        return TRANSLITERATING.indexOf(Folding.fold(String.valueOf(c))) >= 0;
    }

    public boolean isTitle(String text) {
        return titles.contains(text);
    }

    /** Returns how long the longest title at {@code at} is; 0 for none. UTF-16 units. */
    public int titleLengthAt(String text, int at) {
        int from = at;
        int modifier = modifiers.lengthAt(text, at);
        int plain = titles.lengthAt(text, at);
        int modified = modifier > 0 ? titles.lengthAt(text, from + modifier) : 0;
        return Math.max(plain, modified > 0 ? modifier + modified : 0);
    }

    /** Whether a title stands at {@code at} that follows a person's name, not a firm's: 教授, 总统. */
    public boolean isPersonalTitleAt(String text, int at) {
        return personalTitles.lengthAt(text, at) > 0;
    }

    /** Returns how long the longest title that ends before {@code end} is; 0 for none. */
    public int titleLengthBefore(String text, int end) {
        int title = titles.lengthBefore(text, end);
        return title == 0 ? 0 : title + modifiers.lengthBefore(text, end - title);
    }

    private static WordSet words(OntologyFiles files, String name, List<String> columns) {
        List<String> words = new ArrayList<>();
        for (TsvFile.Row row : TsvFile.read(files, name, columns)) {
            words.add(row.require(columns.get(0)));
        }
        return new WordSet(words);
    }
}
