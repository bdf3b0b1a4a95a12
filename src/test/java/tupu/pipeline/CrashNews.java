package tupu.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The news that the crash harness builds: single files, lines of JSON, copies that compete. */
final class CrashNews {

    private static final String[] SPEAKERS = {"林小满", "余丰收", "秦若谷", "唐树源", "贺一鸣"};

    private final Path folder;

    CrashNews(Path folder) {
        this.folder = folder;
    }

    /** Writes the first state. */
    void write(int files) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < files; i++) {
            single("single-%03d.txt".formatted(i), i, "前景广阔");
        }
        lines(100, 12, "供应紧张");
        single("longer-copy.txt", 3, "前景广阔，需求旺盛，而且订单不断");
        reprints(5, "当地电网已答应供电，但水源还没有谈妥");
    }

    /** Edits it: other words, other articles in the same files, a copy that no longer is one. */
    void edit() throws IOException {
        single("single-001.txt", 1, "前景黯淡");
        single("single-002.txt", 902, "前景广阔");
        single("longer-copy.txt", 903, "需求旺盛");
        lines(103, 12, "供应宽松");
        reprints(3, "水电都谈妥了，附近村民领到了第一笔补偿款");
    }

    /** One story in several outlets; edited, some of them print another one. */
    private void reprints(int count, String words) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    folder.resolve("reprint-%d.txt".formatted(i)),
                    ("# url: %s\n# published: 2024-03-%02d\n转载\n\n林小满认为，新的数据中心将于明年六月投产。"
                                    + "工程总投资四十二亿元，机柜一万两千个。%s。\n")
                            .formatted(url(500 + i), 20 - i, words));
        }
    }

    private void lines(int from, int count, String words) throws IOException {
        Files.writeString(
                folder.resolve("many.jsonl"),
                IntStream.range(from, from + count)
                        .mapToObj(
                                i ->
                                        "{\"url\":\"%s\",\"date\":\"2024-03-09\",\"title\":\"第%d条\",\"text\":\"%s\"}\n"
                                                .formatted(url(i), i, text(i, words)))
                        .collect(Collectors.joining()));
    }

    private void single(String name, int number, String words) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "# url: %s\n# published: 2024-03-09\n第%d条\n\n%s\n"
                        .formatted(url(number), number, text(number, words)));
    }

    private static String url(int number) {
        return "https://news.example.com/" + number;
    }

    private static String text(int number, String words) {
        String speaker = SPEAKERS[number % SPEAKERS.length];
        return "%s认为，第%d次%s。".formatted(speaker, number, words);
    }
}
