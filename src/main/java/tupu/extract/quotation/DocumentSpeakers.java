package tupu.extract.quotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.SpeechLexicon;
import tupu.mention.Mention;

/** Decides who speaks where data, a filing or a letter does: IDC数据显示, 公告称, 信中还说. */
final class DocumentSpeakers {

    private static final Pattern DATA_NOUN =
            Pattern.compile(
                    "(?:数据|报告|财报|研报|调查|调研|研究|统计|结果|报道|报导|文件|公告|公报|白皮书|论文|测试|年报|季报|监测|资料|信息|业绩|指数|调查报告|最新|评测|测评|招股书|简报|月报|周报|周榜|清单|方案|表格|预案|名册|通知|声明|预告|问卷|口径|资料|材料|公示|快报|榜单|进展|官网)》?(?:也|还|則|则|却|卻|均|同时|同時)?$");

    /** 财报显示; 学院做了一次回访。|结果显示: what speaks for the one of whom the sentence before tells. */
    private static final Pattern FILING =
            Pattern.compile(
                    "(?:财报|公告|年报|季报|半年报|业绩|招股书|招股文件|报告|纪要|评论|预告|快报|通报|附注|研报)(?=(?:还|也|则|同时)?$)"
                            + "|^(?:调查|测试|统计|检查|问卷|评测|监测|抽查|审查|评估|实测|调研)?结果(?=(?:还|也)?$)");

    /** 信中还说: the letter is the one of whom the nearest sentence speaks. */
    private static final Pattern LETTER =
            Pattern.compile("(?:^|[，；。])(?:信|文|帖|信件|邮件|文章)[中里](?:还|也|又|则|同时|特别)*$");

    /** How long the name of a document between its publisher and the verb may be. UTF-16 units. */
    private static final int LONGEST_DOCUMENT = 24;

    private final SourceFinder sources;
    private final SpeechLexicon speech;

    DocumentSpeakers(SourceFinder sources, SpeechLexicon speech) {
        this.sources = sources;
        this.speech = speech;
    }

    /** Returns who speaks where the clause begins with a letter or a document: 信中还说，…, 通报称，…. */
    Optional<Source> opening(FieldText field, SpeakerMemory memory, int from, Cue cue) {
        return LETTER.matcher(field.masked().substring(from, cue.begin())).find()
                ? memory.subject(cue.begin())
                : document(field, cue).flatMap(memory::resolve);
    }

    /** IDC数据显示: the one whose data they are. */
    Optional<Source> ofData(FieldText field, SpeakerMemory memory, int from, Cue cue) {
        String before = field.masked().substring(from, cue.begin());
        if (!DATA_NOUN.matcher(before).find()) {
            return Optional.empty();
        }
        for (int i = field.mentions().size() - 1; i >= 0; i--) {
            Mention mention = field.mentions().get(i);
            int gap = cue.begin() - mention.span().end();
            if (mention.span().begin() >= from
                    && gap >= 0
                    && gap <= LONGEST_DOCUMENT
                    && mention.type().isOrganization()
                    && field.masked().substring(mention.span().end(), cue.begin()).indexOf('，')
                            < 0) {
                return Optional.of(Source.of(mention));
            }
        }
        Optional<Source> pointing =
                sources.between(field, field.clauseBegin(cue.begin()), cue.begin()).stream()
                        .filter(source -> source.kind() == Source.Kind.PRONOUN)
                        .filter(source -> cue.begin() - source.end() <= LONGEST_DOCUMENT)
                        .findFirst();
        if (pointing.isPresent()) {
            return memory.resolve(pointing.get());
        }
        Matcher filing = FILING.matcher(before);
        if (filing.find()) {
            int begin = from + filing.start();
            return memory.resolve(
                    new Source(
                            begin,
                            from + filing.end(),
                            field.text().substring(begin, from + filing.end()),
                            Source.Kind.DOCUMENT,
                            Optional.empty()));
        }
        return Optional.empty();
    }

    /** 公告称，…, 通报称，…: a verb that begins with the document that speaks. */
    private Optional<Source> document(FieldText field, Cue cue) {
        boolean opens = field.clauseBegin(cue.begin()) == cue.begin();
        return speech.unnamed().documentsIn(cue.verb().text()).stream()
                .filter(match -> opens && match.begin() == 0)
                .filter(match -> match.end() < cue.verb().text().length())
                .map(match -> field.text().substring(cue.begin(), cue.begin() + match.end()))
                .map(
                        words ->
                                new Source(
                                        cue.begin(),
                                        cue.begin() + words.length(),
                                        words,
                                        Source.Kind.DOCUMENT,
                                        Optional.empty()))
                .findFirst();
    }
}
