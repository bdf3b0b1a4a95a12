package tupu.extract.quotation;

import java.util.Optional;
import java.util.Set;
import tupu.language.PhraseTrie;
import tupu.lexicon.EntityType;
import tupu.lexicon.UnnamedSources;
import tupu.mention.Mention;

/**
 * Which named person a post alone (署长), a surname with a post (覃总, 左丘分析师) or a pointing post (该分析师)
 * means: one whom the article has named before.
 */
final class PostHolders {

    /** Forms of address that are no posts of their own. */
    private static final Set<String> ADDRESS =
            Set.of("总", "工", "董", "老师", "先生", "女士", "小姐", "太太", "老板", "师傅", "教授", "博士");

    /** How far behind a post its holder's name may stand: 分析师佟予安, 教授、院长温酒. UTF-16 units. */
    private static final int NEAR = 12;

    private final FieldText field;
    private final UnnamedSources nouns;

    PostHolders(FieldText field, UnnamedSources nouns) {
        this.field = field;
        this.nouns = nouns;
    }

    /** 署长: a post alone means the person whom the article introduced with it. */
    Optional<Mention> ofPost(Source source) {
        return nouns.isPost(source.text())
                ? introduced(source, source.text(), 0)
                : Optional.empty();
    }

    /** 这位创始人, 该分析师: the last person named with such a post. */
    Optional<Mention> ofPointing(Source source, String noun) {
        return noun.isEmpty() ? Optional.empty() : introduced(source, noun, NEAR);
    }

    /** 覃总, 左丘分析师: the last person before it of that surname. */
    Optional<Mention> ofSurname(Source source) {
        String words = field.masked().substring(source.begin(), source.end());
        Optional<Mention> holder = Optional.empty();
        for (Mention mention : field.mentions()) {
            if (mention.span().end() <= source.begin() && isPerson(mention)) {
                String name =
                        field.masked().substring(mention.span().begin(), mention.span().end());
                int most = Math.min(name.length() - 1, 2);
                for (int surname = 1; surname <= most; surname++) {
                    if (words.startsWith(name.substring(0, surname))
                            && isCalling(words.substring(surname))) {
                        holder = Optional.of(mention);
                    }
                }
            }
        }
        return holder;
    }

    private boolean isCalling(String rest) {
        return ADDRESS.contains(rest) || nouns.isPost(rest) || isTrade(rest);
    }

    private boolean isTrade(String rest) {
        for (PhraseTrie.Match<UnnamedSources.Kind> match : nouns.peopleIn(rest)) {
            if (match.begin() == 0 && match.end() == rest.length()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Mention> introduced(Source source, String post, int near) {
        Optional<Mention> holder = Optional.empty();
        for (Mention mention : field.mentions()) {
            int end = mention.span().begin();
            if (isPerson(mention) && mention.span().end() <= source.begin()) {
                int at = field.masked().lastIndexOf(post, end - post.length());
                boolean stops = at >= 0 && hasStop(at, end);
                if (at >= 0 && end - at - post.length() <= near && !stops) {
                    holder = Optional.of(mention);
                }
            }
        }
        return holder;
    }

    private boolean hasStop(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("，。；：\n".indexOf(field.masked().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(Mention mention) {
        return mention.type() == EntityType.PERSON;
    }
}
