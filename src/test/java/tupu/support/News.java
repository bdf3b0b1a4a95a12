package tupu.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tupu.extract.Event;
import tupu.extract.Event.Argument;
import tupu.extract.Membership;
import tupu.extract.Quotation;
import tupu.extract.Speaker;
import tupu.extract.Status;
import tupu.lexicon.EntityType;
import tupu.link.LinkedArticle;
import tupu.mention.Name;
import tupu.mention.TimeMention;
import tupu.rdf.ArticleGraph;
import tupu.rdf.ArticleGraphWriter;
import tupu.rdf.Build;
import tupu.rdf.Checked;
import tupu.rdf.GraphCheck;
import tupu.rdf.Iris;
import tupu.rdf.SoundGraph;

/** Invented articles with every kind of finding in them, and their graphs. */
public final class News {

    public static final Build BUILD = new Build("0.1.0", "options", "lexicon");
    public static final ArticleGraphWriter WRITER = new ArticleGraphWriter(Iris.DEFAULT, BUILD);

    private static final GraphCheck CHECK = GraphCheck.builtIn();

    private News() {}

    /** An article with one finding of every kind and most of their attributes, and an emoji. */
    public static LinkedArticle chips() {
        NewsItem item =
                new NewsItem(
                                "算力之困",
                                "😀 3月8日，英伟达发布新芯片H99，售价约2.50万美元。\n"
                                        + "云海科技创始人林小满表示，“算力是问题”，成本\t太高。"
                                        + "一位业内人士称，据林小满透露，云海科技将收购星河数据。"
                                        + "云海科技与星河数据合作，经济学家余丰收曾任云海科技顾问。")
                        .url("https://news.example.cn/2024/03/09/算力.html")
                        .file("folder/chips.txt")
                        .published("2024-03-09T00:09:35+08:00");
        Name nvidia = item.name(EntityType.COMPANY, "nvidia", "英伟达");
        Name chip = item.name(EntityType.PRODUCT, "H99");
        Name cloud = item.name(EntityType.COMPANY, "云海科技");
        Name galaxy = item.name(EntityType.COMPANY, "星河数据");
        Name lin = item.name(EntityType.PERSON, "林小满");
        Name yu = item.name(EntityType.PERSON, "余丰收");
        item.post(lin, Optional.of(cloud), "创始人");
        item.post(yu, Optional.empty(), "经济学家");
        item.add(
                new Membership(
                        yu,
                        Optional.of(cloud),
                        "顾问",
                        item.span("顾问"),
                        true,
                        Optional.of(
                                item.time(
                                        "3月",
                                        TimeMention.Precision.MONTH,
                                        "2024-03",
                                        LocalDate.of(2024, 3, 1),
                                        LocalDate.of(2024, 3, 31))),
                        item.evidence("顾问"),
                        0.7,
                        Optional.empty()));
        item.quotation(lin, "表示", "“算力是问题”，成本\t太高", "compute-bottleneck", "cost-price");
        Quotation around =
                item.quotation(
                        new Speaker(
                                "一位业内人士", item.span("一位业内人士"), Optional.empty(), Optional.empty()),
                        "称",
                        "据林小满透露，云海科技将收购星河数据",
                        "strategy");
        Quotation inner =
                item.add(
                        new Quotation(
                                new Speaker(
                                        "林小满",
                                        item.span("林小满"),
                                        Optional.of(lin),
                                        Optional.of("创始人")),
                                Optional.of("透露"),
                                Quotation.Mode.INDIRECT,
                                item.span("云海科技将收购星河数据"),
                                List.of("strategy"),
                                List.of(cloud, galaxy),
                                Optional.of(item.day("3月8日", "2024-03-08")),
                                item.evidence("云海科技将收购星河数据"),
                                0.6,
                                Optional.of(around)));
        item.add(
                new Event(
                        "Acquisition",
                        item.span("收购"),
                        List.of(new Argument("acquirer", cloud), new Argument("target", galaxy)),
                        List.of(),
                        Optional.empty(),
                        Status.PLANNED,
                        item.evidence("收购"),
                        0.6,
                        Optional.of(inner)));
        item.add(
                new Event(
                        "ProductRelease",
                        item.span("发布"),
                        List.of(new Argument("agent", nvidia), new Argument("product", chip)),
                        List.of(item.money("2.50万美元", "25000", "USD")),
                        Optional.of(item.day("3月8日", "2024-03-08")),
                        Status.DONE,
                        item.evidence("发布"),
                        0.9,
                        Optional.empty()));
        item.relation(nvidia, "develops", chip, Status.DONE);
        item.relation(cloud, "partnerOf", galaxy, Status.DONE);
        item.relation(cloud, "subsidiaryOf", galaxy, Status.RUMOURED);
        return item.linked();
    }

    /** A small article in which {@code person} speaks of {@code topic}. */
    public static LinkedArticle remark(int number, String person, String topic) {
        NewsItem item =
                new NewsItem("", "第%d条：%s认为，前景广阔，第%d次。".formatted(number, person, number))
                        .url("https://news.example.cn/" + number)
                        .file("remark-%d.txt".formatted(number));
        Name speaker = item.name(EntityType.PERSON, person);
        item.quotation(speaker, "认为", "前景广阔，第%d次".formatted(number), topic);
        return item.linked();
    }

    public static ArticleGraph graph(LinkedArticle article) {
        return WRITER.write(article);
    }

    /** The article's graph, which must be sound. */
    public static SoundGraph sound(LinkedArticle article) {
        Checked checked = CHECK.check(graph(article));
        return checked.match(
                graph -> graph,
                reasons -> {
                    throw new AssertionError(reasons.toString());
                });
    }
}
