package tupu.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tupu.lexicon.EntityType;
import tupu.lexicon.NameSuffixes;
import tupu.lexicon.NameSuffixes.Suffix;
import tupu.lexicon.NameWords;
import tupu.lexicon.NameWords.Use;
import tupu.lexicon.PersonWords;
import tupu.mention.NameBook.Thing;

/**
 * The shorter forms that articles use for a name after its first mention: 纳德拉 for 萨提亚·纳德拉, Peebles
 * for Bill Peebles, 旷视 for 旷视科技, 阶跃 for 阶跃星辰, 李教授 for 李志远.
 */
final class ShortForms {

    private static final List<String> HONORIFICS =
            List.of("总", "博士", "教授", "老师", "先生", "女士", "院士", "律师", "院长", "校长", "部长");

    private final NameSuffixes suffixes;
    private final NameWords words;
    private final PersonWords persons;

    ShortForms(NameSuffixes suffixes, NameWords words, PersonWords persons) {
        this.suffixes = suffixes;
        this.words = words;
        this.persons = persons;
    }

    /**
     * Returns the forms that may stand for a thing; which of them the article uses is not asked.
     */
    Set<String> of(Thing thing) {
        Set<String> shorter = new LinkedHashSet<>();
        for (String form : thing.forms()) {
            if (thing.type() == EntityType.PERSON) {
                person(form, shorter);
            } else if (thing.type().isOrganization()) {
                organization(form, shorter);
            }
        }
        shorter.removeIf(
                form ->
                        form.length() < 2
                                || words.is(Use.GENERIC, form)
                                || words.is(Use.TECHNOLOGY, form)
                                || thing.forms().contains(form));
        return shorter;
    }

    private void person(String form, Set<String> shorter) {
        int dot = lastDot(form);
        if (dot >= 0) {
            shorter.add(form.substring(dot + 1).strip());
            return;
        }
        if (Letters.isAllHan(form)) {
            int surname = persons.surnameLength(form);
            if (surname > 0 && form.length() > surname && form.length() <= surname + 2) {
                HONORIFICS.forEach(
                        honorific -> shorter.add(form.substring(0, surname) + honorific));
            }
            return;
        }
        int space = form.lastIndexOf(' ');
        if (space > 0 && form.length() - space > 3) {
            shorter.add(form.substring(space + 1));
        }
    }

    private void organization(String form, Set<String> shorter) {
        if (!Letters.isAllHan(form)) {
            return;
        }
        Optional<Suffix> suffix = suffixes.before(form, form.length());
        int stem = form.length() - suffix.map(known -> known.text().length()).orElse(0);
        if (suffix.isPresent() && stem >= 2 && stem <= 4) {
            shorter.add(form.substring(0, stem));
        }
        if (suffix.isEmpty() && form.length() == 4) {
            shorter.add(form.substring(0, 2));
        }
    }

    private static int lastDot(String form) {
        for (int i = form.length() - 1; i >= 0; i--) {
            if (Letters.isMiddleDot(form.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
