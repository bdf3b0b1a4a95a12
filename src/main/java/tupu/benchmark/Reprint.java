package tupu.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import tupu.language.Spelling;

/** Makes of a text what re-publishers make of it. The same random numbers give the same reprint. */
final class Reprint {

    /** One thing that is done to a text. */
    enum Edit {
        /** One or two sentences before the text that are not in it. */
        LEAD,
        /** Words put into most of the sentences. */
        SPLICES,
        /** The site's own words before, between and behind the paragraphs. */
        BOILERPLATE,
        /** The other script, its quotation marks, full-width digits. */
        SCRIPT,
        /** Every fifth word of those that everybody replaces is replaced. */
        WORDING,
        /** Up to 30 % of the sentences are left out. */
        LOSS
    }

    static final double MOST_LOST = 0.3;

    private static final List<String> LEADS =
            List.of(
                    "本网综合消息，这一进展在业内引起关注，不少从业者在社交平台上转发讨论。",
                    "编者按：人工智能领域近来动作频频，下面这篇报道值得一读。",
                    "今天早些时候，一则消息登上热搜，我们把来龙去脉整理给各位读者。",
                    "又有大新闻了！小编第一时间为你带来详情。",
                    "据多家媒体报道，相关各方对此反应不一，后续影响有待观察。");
    private static final List<String> SPLICED =
            List.of("据了解，", "云帆网讯，", "记者获悉，", "（图源网络）", "值得注意的是，", "海纳财经消息，", "小编注意到，");
    private static final List<String> HEAD =
            List.of("来源：云帆网 作者：小舟", "（云帆财经客户端）", "点击上方蓝字关注我们，获取更多资讯");
    private static final List<String> TAIL =
            List.of(
                    "责任编辑：陆小鹿",
                    "免责声明：本文仅代表作者观点，不构成投资建议，转载请注明出处。",
                    "更多精彩内容，请下载云帆客户端，或扫描下方二维码加入读者群。",
                    "相关阅读：一文看懂大模型的商业化；芯片行业一周要闻回顾");
    private static final String[][] SYNONYMS = {
        {"表示", "称"}, {"认为", "觉得"}, {"目前", "眼下"}, {"已经", "已"}, {"但是", "不过"}, {"宣布", "对外公布"},
        {"因为", "由于"}, {"可以", "能够"}, {"公司", "企业"}, {"超过", "逾"}, {"今年", "本年度"}, {"同时", "与此同时"},
        {"需要", "需"}, {"没有", "未"}, {"开始", "着手"}, {"显示", "表明"}, {"介绍", "说明"}, {"大约", "约"}
    };
    private static final String ENDS = "。！？!?\n";

    private final Random random;

    Reprint(Random random) {
        this.random = random;
    }

    String of(String text, Set<Edit> edits) {
        List<String> sentences = sentences(text);
        if (edits.contains(Edit.LOSS)) {
            lose(sentences);
        }
        if (edits.contains(Edit.WORDING)) {
            sentences.replaceAll(this::reworded);
        }
        if (edits.contains(Edit.SPLICES)) {
            sentences.replaceAll(sentence -> random.nextInt(3) < 2 ? spliced(sentence) : sentence);
        }
        String made = String.join("", sentences);
        if (edits.contains(Edit.LEAD)) {
            made = any(LEADS) + (random.nextBoolean() ? any(LEADS) : "") + "\n" + made;
        }
        if (edits.contains(Edit.BOILERPLATE)) {
            made = any(HEAD) + "\n" + made + "\n" + any(TAIL) + "\n" + any(TAIL);
        }
        return edits.contains(Edit.SCRIPT) ? otherScript(made) : made;
    }

    /** Any two or more edits together. */
    Set<Edit> combination() {
        List<Edit> all = new ArrayList<>(Arrays.asList(Edit.values()));
        int count = 2 + random.nextInt(all.size() - 1);
        EnumSet<Edit> chosen = EnumSet.noneOf(Edit.class);
        for (int i = 0; i < count; i++) {
            chosen.add(all.remove(random.nextInt(all.size())));
        }
        return chosen;
    }

    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean end = ENDS.indexOf(text.charAt(i)) >= 0;
            if (end && (i + 1 == text.length() || "”」』\n".indexOf(text.charAt(i + 1)) < 0)) {
                sentences.add(text.substring(begin, i + 1));
                begin = i + 1;
            }
        }
        sentences.add(text.substring(begin));
        sentences.removeIf(String::isEmpty);
        return sentences;
    }

    private void lose(List<String> sentences) {
        int lost = (int) (sentences.size() * MOST_LOST);
        for (int i = 0; i < lost; i++) {
            sentences.remove(random.nextInt(sentences.size()));
        }
    }

    private String reworded(String sentence) {
        String made = sentence;
        for (String[] pair : SYNONYMS) {
            made = random.nextInt(5) < 3 ? made.replace(pair[0], pair[1]) : made;
        }
        return made;
    }

    private String spliced(String sentence) {
        int comma = sentence.indexOf('，');
        int place = comma >= 0 && random.nextBoolean() ? comma + 1 : 0;
        return sentence.substring(0, place) + any(SPLICED) + sentence.substring(place);
    }

    private String otherScript(String text) {
        String turned = Spelling.traditional(text).replace('“', '「').replace('”', '」');
        return turned.chars()
                .mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c + 0xFEE0 : c)))
                .collect(Collectors.joining());
    }

    private String any(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
