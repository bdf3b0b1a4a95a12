package tupu.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import tupu.derive.DerivedGraph;
import tupu.extract.Event;
import tupu.extract.Event.Argument;
import tupu.extract.Membership;
import tupu.extract.Quotation;
import tupu.extract.Speaker;
import tupu.extract.Status;
import tupu.lexicon.CatalogueEntry;
import tupu.lexicon.EntityType;
import tupu.lexicon.OntologyFiles;
import tupu.mention.AmountMention;
import tupu.mention.Name;
import tupu.rdf.CatalogueGraph;
import tupu.rdf.Iris;
import tupu.support.News;
import tupu.support.NewsItem;

/**
 * A small graph about invented firms, as the store holds it: article graphs as the program writes
 * them, the catalogue, and what is derived. The second article is there as a reprint too.
 */
final class SampleGraph {

    static final Iris IRIS = Iris.DEFAULT;

    private SampleGraph() {}

    /**
     * How an article is printed.
     *
     * @param site where its addresses begin
     * @param lead what stands before its first sentence
     */
    private record Print(String site, String lead, String time) {}

    private static final Print ORIGINAL =
            new Print("https://news.example.cn/", "", "T08:00:00+08:00");
    private static final Print REPRINT =
            new Print("https://copy.example.cn/", "编者按：下面的消息值得一读。", "T20:00:00+08:00");

    /** Returns the graph in a read transaction. */
    static DatasetGraph open() {
        return open(
                List.of(compute(ORIGINAL), rounds(ORIGINAL), rounds(REPRINT), spring(ORIGINAL)));
    }

    /** Returns a graph in which every article has a reprint. */
    static DatasetGraph openReprinted() {
        return open(
                Stream.of(ORIGINAL, REPRINT)
                        .flatMap(print -> Stream.of(compute(print), rounds(print), spring(print)))
                        .toList());
    }

    private static DatasetGraph open(List<NewsItem> items) {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        dataset.begin(TxnType.WRITE);
        CatalogueGraph catalogue = catalogue();
        catalogue
                .triples()
                .forEach(
                        t ->
                                dataset.add(
                                        catalogue.name(),
                                        t.getSubject(),
                                        t.getPredicate(),
                                        t.getObject()));
        items.forEach(item -> News.sound(item.linked()).article().quads().forEach(dataset::add));
        derive(dataset);
        dataset.commit();
        dataset.begin(TxnType.READ);
        return dataset;
    }

    private static CatalogueGraph catalogue() {
        return CatalogueGraph.of(
                IRIS,
                List.of(
                        entry("nvidia", EntityType.COMPANY, "英伟达", "輝達", "Nvidia"),
                        entry("openai", EntityType.COMPANY, "OpenAI", "", "OpenAI"),
                        entry("microsoft", EntityType.COMPANY, "微软", "微軟", "Microsoft"),
                        entry("sora", EntityType.PRODUCT, "Sora", "", "Sora"),
                        entry(
                                "us-commerce",
                                EntityType.GOVERNMENT,
                                "美国商务部",
                                "美國商務部",
                                "US Department of Commerce")),
                Stream.of("tupu.ttl", "topics.ttl", "events.ttl")
                        .flatMap(name -> OntologyFiles.builtIn().read(name).stream())
                        .toList());
    }

    private static CatalogueEntry entry(
            String id, EntityType type, String simplified, String traditional, String english) {
        return new CatalogueEntry(
                id,
                type,
                Optional.empty(),
                Optional.of(simplified),
                Optional.of(traditional).filter(label -> !label.isEmpty()),
                Optional.of(english),
                List.of(
                        new CatalogueEntry.Form(simplified, false),
                        new CatalogueEntry.Form(english, false)),
                Map.of());
    }

    private static NewsItem compute(Print print) {
        NewsItem item =
                new NewsItem(
                                "算力之困",
                                print.lead()
                                        + "云海集团创始人周青峰表示，算力是问题。一位业内人士称，算力缺口还会扩大。"
                                        + "2月16日，OpenAI发布视频模型Sora。英伟达市值一天上涨2770亿美元。"
                                        + "Sora与月海竞争。周青峰说，芯片不缺。")
                        .url(print.site() + "compute")
                        .file(file(print, "compute"))
                        .published("2024-03-09" + print.time());
        Name cloud = item.name(EntityType.COMPANY, "云海集团");
        Name zhou = item.name(EntityType.PERSON, "周青峰");
        Name openai = item.name(EntityType.COMPANY, "openai", "OpenAI");
        Name sora = item.name(EntityType.PRODUCT, "sora", "Sora");
        Name nvidia = item.name(EntityType.COMPANY, "nvidia", "英伟达");
        Name moon = item.name(EntityType.PRODUCT, "月海");
        item.post(zhou, Optional.of(cloud), "创始人");
        item.quotation(zhou, "表示", "算力是问题", "compute-bottleneck");
        item.quotation(zhou, "说", "芯片不缺", "chips");
        item.quotation(
                new Speaker("一位业内人士", item.span("一位业内人士"), Optional.empty(), Optional.empty()),
                "称",
                "算力缺口还会扩大",
                "compute-bottleneck");
        item.add(
                new Event(
                        "ProductRelease",
                        item.span("发布"),
                        List.of(new Argument("agent", openai), new Argument("product", sora)),
                        List.of(),
                        Optional.of(item.day("2月16日", "2024-02-16")),
                        Status.DONE,
                        item.evidence("发布"),
                        0.9,
                        Optional.empty()));
        item.add(
                event(
                        item,
                        "MarketMove",
                        "上涨",
                        Status.DONE,
                        List.of(item.money("2770亿美元", "277000000000", "USD")),
                        Optional.empty(),
                        new Argument("subject", nvidia)));
        item.relation(sora, "competitorOf", moon, Status.DONE);
        return item;
    }

    private static NewsItem rounds(Print print) {
        NewsItem item =
                new NewsItem(
                                "融资与收购",
                                print.lead()
                                        + "云海集团CEO林小满认为，出口管制影响供应。林小满认为，Sora会改变影视行业。"
                                        + "2月15日，OpenAI发布Sora。OpenAI获得微软和红松资本100亿美元投资。"
                                        + "林小满称，OpenAI将收购星河数据。微软否认并购云海集团。")
                        .url(print.site() + "rounds")
                        .file(file(print, "rounds"))
                        .published("2024-04-02" + print.time());
        Name cloud = item.name(EntityType.COMPANY, "云海集团");
        Name lin = item.name(EntityType.PERSON, "林小满");
        Name sora = item.name(EntityType.PRODUCT, "sora", "Sora");
        Name openai = item.name(EntityType.COMPANY, "openai", "OpenAI");
        Name microsoft = item.name(EntityType.COMPANY, "microsoft", "微软");
        Name pine = item.name(EntityType.COMPANY, "红松资本");
        Name galaxy = item.name(EntityType.COMPANY, "星河数据");
        item.post(lin, Optional.of(cloud), "CEO");
        item.quotation(lin, "认为", "出口管制影响供应", "export-control");
        item.add(about(item, lin, "认为", "Sora会改变影视行业", sora));
        item.add(
                event(
                        item,
                        "ProductRelease",
                        "发布",
                        Status.DONE,
                        List.of(),
                        Optional.empty(),
                        new Argument("agent", openai),
                        new Argument("product", sora)));
        item.add(
                event(
                        item,
                        "Funding",
                        "获得",
                        Status.DONE,
                        List.of(item.money("100亿美元", "10000000000", "USD")),
                        Optional.empty(),
                        new Argument("recipient", openai),
                        new Argument("investor", microsoft),
                        new Argument("investor", pine)));
        Quotation said = item.quotation(lin, "称", "OpenAI将收购星河数据", "strategy");
        item.add(
                event(
                        item,
                        "Acquisition",
                        "收购",
                        Status.RUMOURED,
                        List.of(),
                        Optional.of(said),
                        new Argument("acquirer", openai),
                        new Argument("target", galaxy)));
        item.add(
                event(
                        item,
                        "Acquisition",
                        "并购",
                        Status.DENIED,
                        List.of(),
                        Optional.empty(),
                        new Argument("acquirer", microsoft),
                        new Argument("target", cloud)));
        return item;
    }

    private static NewsItem spring(Print print) {
        NewsItem item =
                new NewsItem(
                                "云海集团的春天",
                                print.lead()
                                        + "5月13日，美国商务部将云海集团列入实体清单。云海集团裁员500人。云海集团与英伟达签约合作。"
                                        + "网信办发布《示例办法》。云海集团研发月海。月海宣布开源。林小满离开云海集团。"
                                        + "星河数据起诉云海集团。周青峰曾任星河数据顾问。周青峰创办云海集团。")
                        .url(print.site() + "spring")
                        .file(file(print, "spring"))
                        .published("2024-05-20" + print.time());
        Name commerce = item.name(EntityType.GOVERNMENT, "us-commerce", "美国商务部");
        Name cloud = item.name(EntityType.COMPANY, "云海集团");
        Name nvidia = item.name(EntityType.COMPANY, "nvidia", "英伟达");
        Name office = item.name(EntityType.GOVERNMENT, "网信办");
        Name rules = item.name(EntityType.POLICY, "《示例办法》");
        Name moon = item.name(EntityType.PRODUCT, "月海");
        Name lin = item.name(EntityType.PERSON, "林小满");
        Name galaxy = item.name(EntityType.COMPANY, "星河数据");
        Name zhou = item.name(EntityType.PERSON, "周青峰");
        item.add(
                new Event(
                        "ExportControl",
                        item.span("列入"),
                        List.of(new Argument("issuer", commerce), new Argument("target", cloud)),
                        List.of(),
                        Optional.of(item.day("5月13日", "2024-05-13")),
                        Status.DONE,
                        item.evidence("列入"),
                        0.9,
                        Optional.empty()));
        AmountMention jobs =
                new AmountMention(
                        item.span("500人"),
                        "500人",
                        AmountMention.Kind.QUANTITY,
                        BigDecimal.valueOf(500),
                        Optional.of("人"),
                        AmountMention.Bound.EXACTLY);
        item.add(
                event(
                        item,
                        "Layoff",
                        "裁员",
                        Status.DONE,
                        List.of(jobs),
                        Optional.empty(),
                        new Argument("company", cloud)));
        item.event(
                "Partnership",
                "签约",
                new Argument("partner", cloud),
                new Argument("partner", nvidia));
        item.event(
                "PolicyRelease",
                "发布",
                new Argument("issuer", office),
                new Argument("policy", rules));
        item.relation(cloud, "develops", moon, Status.DONE);
        item.event(
                "OpenSourceRelease",
                "开源",
                new Argument("agent", cloud),
                new Argument("product", moon));
        item.event(
                "PersonnelChange",
                "离开",
                new Argument("person", lin),
                new Argument("organization", cloud));
        item.event(
                "Lawsuit",
                "起诉",
                new Argument("plaintiff", galaxy),
                new Argument("defendant", cloud));
        item.add(
                new Membership(
                        zhou,
                        Optional.of(galaxy),
                        "顾问",
                        item.span("顾问"),
                        true,
                        Optional.empty(),
                        item.evidence("顾问"),
                        0.7,
                        Optional.empty()));
        item.relation(zhou, "founderOf", cloud, Status.DONE);
        return item;
    }

    private static Event event(
            NewsItem item,
            String type,
            String trigger,
            Status status,
            List<AmountMention> amounts,
            Optional<Quotation> said,
            Argument... arguments) {
        return new Event(
                type,
                item.span(trigger),
                List.of(arguments),
                amounts,
                type.equals("ProductRelease")
                        ? Optional.of(item.day("2月15日", "2024-02-15"))
                        : Optional.empty(),
                status,
                item.evidence(trigger),
                0.8,
                said);
    }

    private static Quotation about(
            NewsItem item, Name speaker, String cue, String words, Name entity) {
        return new Quotation(
                new Speaker(
                        speaker.canonical(),
                        item.span(speaker.canonical()),
                        Optional.of(speaker),
                        Optional.empty()),
                Optional.of(cue),
                Quotation.Mode.INDIRECT,
                item.span(words),
                List.of("video-generation"),
                List.of(entity),
                Optional.empty(),
                item.evidence(words),
                0.9,
                Optional.empty());
    }

    private static String file(Print print, String name) {
        return print.lead().isEmpty() ? name + ".txt" : name + "-again.txt";
    }

    private static void derive(DatasetGraph dataset) {
        DerivedGraph derived = new DerivedGraph(IRIS);
        List<Triple> triples = new ArrayList<>();
        derived.all(dataset).values().forEach(triples::addAll);
        triples.forEach(
                t ->
                        dataset.add(
                                IRIS.derivedGraph(),
                                t.getSubject(),
                                t.getPredicate(),
                                t.getObject()));
    }
}
