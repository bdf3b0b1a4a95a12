package tupu.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import tupu.extract.Event;
import tupu.extract.Finding;
import tupu.extract.Membership;
import tupu.extract.Quotation;
import tupu.extract.Relation;
import tupu.lexicon.EntityType;
import tupu.link.LinkedArticle;
import tupu.mention.AmountMention;
import tupu.mention.Mention;
import tupu.mention.Name;
import tupu.text.Field;

/** Findings for a person: the article's text with its names set off, then a line a finding. */
final class ExtractText {

    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    private static final List<String> COLOURS =
            List.of(
                    "\u001b[33m",
                    "\u001b[36m",
                    "\u001b[35m",
                    "\u001b[34m",
                    "\u001b[34m",
                    "\u001b[32m",
                    "\u001b[31m",
                    "\u001b[90m");

    private final boolean colours;

    ExtractText(boolean colours) {
        this.colours = colours;
    }

    String of(LinkedArticle linked) {
        StringBuilder text = new StringBuilder();
        String head =
                String.join(
                        "  ",
                        linked.article().published().map(Object::toString).orElse("no date"),
                        linked.article().publisher().orElse("no publisher"),
                        linked.article()
                                .url()
                                .map(Object::toString)
                                .orElse(linked.article().origin().file()));
        text.append(bold(marked(linked, Field.HEADLINE)))
                .append('\n')
                .append(Printable.of(head))
                .append("\n\n");
        text.append(marked(linked, Field.BODY)).append("\n\n");
        section(text, "names", names(linked));
        for (Class<? extends Finding> kind :
                List.of(Quotation.class, Membership.class, Event.class, Relation.class)) {
            List<Finding> found =
                    linked.findings().stream()
                            .filter(kind::isInstance)
                            .map(Finding.class::cast)
                            .toList();
            section(
                    text,
                    title(kind),
                    found.stream().map(finding -> line(linked, finding)).toList());
        }
        return text.append('\n').toString();
    }

    private void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(bold(title + " (" + lines.size() + ")")).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private static String title(Class<? extends Finding> kind) {
        if (kind == Quotation.class) {
            return "quotations";
        } else if (kind == Membership.class) {
            return "posts";
        }
        return kind == Event.class ? "events" : "relations";
    }

    private List<String> names(LinkedArticle linked) {
        return linked.marked().names().stream()
                .map(
                        name ->
                                "%-11s %s"
                                        .formatted(
                                                name.type().label(),
                                                Printable.of(String.join(" | ", name.forms()))))
                .toList();
    }

    private String line(LinkedArticle linked, Finding finding) {
        return Printable.of(
                finding.match(
                        quotation ->
                                "%s%s %s [%s] %s  #%s"
                                        .formatted(
                                                quotation.speaker().text(),
                                                quotation
                                                        .speaker()
                                                        .role()
                                                        .map(role -> "（" + role + "）")
                                                        .orElse(""),
                                                quotation.cue().orElse("—"),
                                                quotation.mode().label(),
                                                linked.marked().text(quotation.content()),
                                                String.join(" #", quotation.topics())),
                        post ->
                                "%s  %s  %s%s"
                                        .formatted(
                                                post.person().canonical(),
                                                post.organization()
                                                        .map(Name::canonical)
                                                        .orElse("—"),
                                                post.role(),
                                                post.former() ? " (former)" : ""),
                        event -> event(linked, event),
                        relation ->
                                "%s  %s  %s%s"
                                        .formatted(
                                                relation.subject().canonical(),
                                                relation.predicate(),
                                                relation.object().canonical(),
                                                suffix(relation.status().label(), relation))));
    }

    private static String event(LinkedArticle linked, Event event) {
        List<String> parts =
                new ArrayList<>(List.of(event.type(), linked.marked().text(event.trigger())));
        event.arguments()
                .forEach(
                        argument -> parts.add(argument.role() + "=" + argument.name().canonical()));
        event.date()
                .flatMap(date -> date.value())
                .ifPresent(date -> parts.add("date=" + date.iso()));
        if (!event.amounts().isEmpty()) {
            parts.add(
                    "amount="
                            + event.amounts().stream()
                                    .map(AmountMention::text)
                                    .collect(Collectors.joining("+")));
        }
        return String.join("  ", parts) + suffix(event.status().label(), event);
    }

    private static String suffix(String status, Finding finding) {
        return "  ("
                + status
                + finding.assertedIn()
                        .map(quotation -> ", according to " + quotation.speaker().text())
                        .orElse("")
                + ")";
    }

    private String marked(LinkedArticle linked, Field field) {
        String text = linked.article().text(field);
        if (!colours) {
            return Printable.of(text);
        }
        StringBuilder marked = new StringBuilder();
        int at = 0;
        List<Mention> mentions =
                linked.marked().mentions(field).stream()
                        .sorted(Comparator.comparing(Mention::span))
                        .toList();
        for (Mention mention : mentions) {
            marked.append(Printable.of(text.substring(at, mention.span().begin())))
                    .append(COLOURS.get(List.of(EntityType.values()).indexOf(mention.type())))
                    .append(Printable.of(mention.text()))
                    .append(PLAIN);
            at = mention.span().end();
        }
        return marked.append(Printable.of(text.substring(at))).toString();
    }

    private String bold(String text) {
        return colours ? BOLD + text + PLAIN : text;
    }
}
