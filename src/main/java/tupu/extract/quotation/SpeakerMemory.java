package tupu.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tupu.lexicon.EntityType;
import tupu.lexicon.SpeechLexicon;
import tupu.mention.Mention;

/**
 * Who has spoken so far in one field, and whom a pronoun, 上述业内人士, 公告 or a verb without a subject
 * therefore means.
 */
final class SpeakerMemory {

    static final Pattern POINTING = Pattern.compile("^(?:上述|该名?|这位|这名|前述|这一|这家|这|那位|那名|那家|前面那位)");
    private static final Pattern ONE_PERSON = Pattern.compile("^(?:[这那该][位名]|前面那位|[这那]个)");
    static final Pattern BODY =
            Pattern.compile(".*(?:公司|机构|企业|集团|局|行|院|券商|基金|协会|平台|委员会|中心|部|署|厅|团体|组织|联盟|实验室|校)");
    private static final Pattern AUTHORED =
            Pattern.compile(".*(?:报告|研报|声明|论文|信|点评|短评|快评|评论|纪要|备忘录)");

    /** Words of a clause that say whose a document is, in a name or not. */
    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "[^，。；：！？“”\\n]{2,}(?<verb>发布|公布|发表|出具|撰写|编写|编制|披露|推出|提交|公开)的[^，。；：！？“”\\n]{0,4}");

    private static final Pattern REPORT = Pattern.compile(".*报道");

    private static final Pattern COURT = Pattern.compile("^(?:判决|裁定|裁决|起诉|决定).*");
    private static final Pattern COURT_NAME = Pattern.compile(".*(?:法院|法庭|检察院|委员会|局|署)");

    private final FieldText field;
    private final PostHolders holders;
    private final SpeechLexicon speech;
    private final SourceFinder sources;
    private final SpokenOf spokenOf;
    private final PersonSpokenOf persons;
    private final List<Source> speakers = new ArrayList<>();
    private int heardUntil;

    SpeakerMemory(FieldText field, SpeechLexicon speech, SourceFinder sources) {
        this.field = field;
        this.speech = speech;
        this.holders = new PostHolders(field, speech.unnamed());
        this.sources = sources;
        this.spokenOf = new SpokenOf(field, sources);
        this.persons = new PersonSpokenOf(field, speech, sources, spokenOf);
    }

    /** Notes who spoke, and where his words end. */
    void remember(Source source, int end) {
        speakers.add(source);
        heardUntil = end;
    }

    /** Returns who spoke last. */
    Optional<Source> last() {
        return speakers.isEmpty()
                ? Optional.empty()
                : Optional.of(speakers.get(speakers.size() - 1));
    }

    /** Returns which outlet reported last. */
    Optional<Source> lastOutlet() {
        return lastOf(
                source -> source.name().map(name -> name.type() == EntityType.MEDIA).orElse(false));
    }

    /** Returns whom {@code source} means: itself, unless it points back. */
    Optional<Source> resolve(Source source) {
        return switch (source.kind()) {
            case NAMED -> Optional.of(source);
            case UNNAMED -> Optional.of(resolveUnnamed(source));
            case DOCUMENT -> Optional.of(resolveDocument(source));
            case PRONOUN -> resolvePronoun(source);
        };
    }

    private Source resolveUnnamed(Source source) {
        String text = plain(source);
        if (!POINTING.matcher(text).find()) {
            return holders.ofPost(source)
                    .or(() -> holders.ofSurname(source))
                    .map(holder -> named(source, holder))
                    .orElse(source);
        }
        String noun = POINTING.matcher(text).replaceFirst("");
        boolean body = BODY.matcher(text).matches();
        Optional<Source> earlier =
                lastOf(other -> other.kind() == Source.Kind.UNNAMED && pointsTo(other, noun));
        Optional<Source> titled =
                body
                        ? Optional.empty()
                        : holders.ofPointing(source, noun).map(holder -> named(source, holder));
        Optional<Source> person =
                ONE_PERSON.matcher(text).find() && !body
                        ? subject(source.begin())
                        : Optional.empty();
        Optional<Source> owner = body ? owner(source) : Optional.empty();
        return earlier.or(() -> titled)
                .or(() -> person)
                .or(() -> owner)
                .map(who -> at(source, who))
                .orElse(
                        new Source(
                                source.begin(),
                                source.end(),
                                noun.isEmpty()
                                        ? source.text()
                                        : withoutPointing(source, text, noun),
                                source.kind(),
                                source.name()));
    }

    /** The words of a source in the spelling of the rules: 該公司 is 该公司. */
    private String plain(Source source) {
        return field.masked().substring(source.begin(), source.end());
    }

    private String plain(Mention mention) {
        return field.masked().substring(mention.span().begin(), mention.span().end());
    }

    private static String withoutPointing(Source source, String text, String noun) {
        int from = Math.min(text.length() - noun.length(), source.text().length() - 1);
        return source.text().substring(from);
    }

    private static boolean pointsTo(Source earlier, String noun) {
        return !noun.isEmpty() && (earlier.text().endsWith(noun) || noun.endsWith(earlier.text()));
    }

    /** 公告称, 判决书写道: the one whose document it is. */
    private Source resolveDocument(Source source) {
        int unit = field.unitAt(source.begin());
        int clause = field.clauseBegin(source.begin());
        List<Source> near = sources.between(field, field.units().get(unit).begin(), source.begin());
        for (int i = near.size() - 1; i >= 0; i--) {
            Source other = near.get(i);
            if (other.begin() >= clause && other.kind() != Source.Kind.DOCUMENT) {
                return resolve(other).orElse(source);
            }
        }
        Matcher published = PUBLISHED.matcher(field.masked()).region(clause, source.begin());
        if (published.matches() && namesSomebody(clause, published.start("verb"))) {
            return described(clause, source.end());
        }
        Optional<Source> author =
                last().filter(speaker -> isSameParagraph(unit) && speaksIn(source, unit));
        if (author.isPresent() && AUTHORED.matcher(plain(source)).matches()) {
            return at(source, author.get());
        }
        if (REPORT.matcher(plain(source)).matches() && lastOutlet().isPresent()) {
            return at(source, lastOutlet().get());
        }
        Optional<Mention> owner =
                COURT.matcher(source.text()).matches()
                        ? spokenOf.lastMention(
                                source.begin(),
                                mention -> COURT_NAME.matcher(mention.text()).matches())
                        : spokenOf.of(source);
        return owner.map(mention -> named(source, mention))
                .orElseGet(() -> described(source.begin(), source.end()));
    }

    /** 去年12月|发布的报告: words that hold no noun say when, and nobody who published. */
    private boolean namesSomebody(int begin, int end) {
        return field.tokens(begin, end).stream()
                .anyMatch(token -> token.tag().matches("n(?!x?t).*|[vjlig].*|.*nr.*"));
    }

    /** Somebody of whom the article says no name that is known. */
    private Source described(int begin, int end) {
        String words = field.text().substring(begin, end).strip();
        return new Source(end - words.length(), end, words, Source.Kind.UNNAMED, Optional.empty());
    }

    /** Whether the last speech stands in the paragraph of a unit. */
    private boolean isSameParagraph(int unit) {
        return field.units().get(field.unitAt(heardUntil - 1)).paragraph()
                == field.units().get(unit).paragraph();
    }

    /** 某某在研报中指出，…。报告同时预计: the document is the one in which was spoken before. */
    private boolean speaksIn(Source source, int unit) {
        int from = field.units().get(unit).begin();
        int paragraph = field.masked().lastIndexOf('\n', from) + 1;
        return !speech.unnamed()
                .documentsIn(field.masked().substring(paragraph, source.begin()))
                .isEmpty();
    }

    private Optional<Source> resolvePronoun(Source source) {
        String text = source.text();
        if (text.equals("其")) {
            return owner(source).or(() -> last().map(who -> at(source, who)));
        }
        if (text.equals("前者") || text.equals("后者")) {
            return ofTwo(source);
        }
        if (text.matches("协会|法院|银行|学校|医院|联盟|委员会|交易所|基金|学会|实验室|研究院|研究所|总局|商会")) {
            return spokenOf.lastMention(
                            source.begin(),
                            mention ->
                                    mention.type().isOrganization()
                                            && plain(mention).endsWith(text)
                                            && mention.text().length() > text.length())
                    .map(mention -> named(source, mention));
        }
        if (BODY.matcher(text).matches()) {
            return spokenOf.ofKind(source, POINTING.matcher(plain(source)).replaceFirst(""))
                    .or(() -> spokenOf.of(source))
                    .map(mention -> named(source, mention));
        }
        boolean many = text.endsWith("们") || text.equals("they");
        return (many ? group(source) : Optional.<Source>empty())
                .or(() -> subject(source.begin()))
                .map(who -> at(source, who));
    }

    private Optional<Source> owner(Source source) {
        return spokenOf.of(source).map(mention -> named(source, mention));
    }

    private Optional<Source> group(Source source) {
        return sources.between(field, Math.min(heardUntil, source.begin()), source.begin()).stream()
                .filter(other -> other.kind() == Source.Kind.UNNAMED)
                .reduce((first, second) -> second);
    }

    private Optional<Source> ofTwo(Source source) {
        List<Mention> before =
                field.mentions().stream()
                        .filter(mention -> mention.span().end() <= source.begin())
                        .filter(
                                mention ->
                                        mention.type().isOrganization()
                                                || mention.type() == EntityType.PERSON)
                        .toList();
        int back = source.text().equals("后者") ? 1 : 2;
        return before.size() < back
                ? Optional.empty()
                : Optional.of(named(source, before.get(before.size() - back)));
    }

    /** Returns the person who is spoken of before an offset: whom 他 and 她 mean there. */
    Optional<Source> subject(int before) {
        return persons.at(before, heardUntil, last());
    }

    static boolean isPerson(Source source) {
        return source.name().map(name -> name.type() == EntityType.PERSON).orElse(false);
    }

    private Optional<Source> lastOf(Predicate<Source> wanted) {
        for (int i = speakers.size() - 1; i >= 0; i--) {
            if (wanted.test(speakers.get(i))) {
                return Optional.of(speakers.get(i));
            }
        }
        return Optional.empty();
    }

    static Source at(Source place, Source who) {
        return new Source(place.begin(), place.end(), who.text(), who.kind(), who.name());
    }

    static Source named(Source place, Mention mention) {
        return new Source(
                place.begin(),
                place.end(),
                mention.text(),
                Source.Kind.NAMED,
                Optional.of(mention.name()));
    }
}
