package tupu.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Spoiled articles without end, each the same on every machine: its number says which seed it is
 * made from and what is done to it.
 */
final class Mutants {

    private static final long SEED = 0x7475_7075L;
    private static final int MOST_STEPS = 4;

    /** Every so many mutants one is a single long run. */
    private static final int EVERY = 20;

    private static final int RUN = 300_000;

    private static final List<String> ENDINGS =
            List.of(
                    ".txt",
                    ".md",
                    ".html",
                    ".json",
                    ".jsonl",
                    ".xml",
                    ".rss",
                    ".atom",
                    ".warc",
                    ".zip",
                    ".gz",
                    ".txt.gz",
                    ".jsonl.gz",
                    "",
                    ".pdf",
                    ".HTML",
                    ".tar.gz");

    private static final List<String> STRAIGHT = List.of(".md", ".html", ".txt", ".jsonl", ".xml");

    private final List<Seed> seeds = Seeds.all();
    private final Map<String, Mutation> mutations = new LinkedHashMap<>();
    private final List<String> names;

    Mutants() {
        mutations.putAll(ByteMutations.all());
        mutations.putAll(TextMutations.all());
        mutations.putAll(StructureMutations.all());
        mutations.put("splice", this::splice);
        names = List.copyOf(mutations.keySet());
    }

    /** Returns the names of all mutations. */
    List<String> names() {
        return names;
    }

    Mutant mutant(int number) {
        if (number % EVERY == 0) {
            return straight(number / EVERY, number);
        }
        Random random = new Random(SEED * 1_000_003 + number);
        Seed seed = Poison.one(seeds, random);
        List<String> history = new ArrayList<>(List.of(seed.kind()));
        byte[] bytes = seed.bytes();
        for (int i = 0; i < 1 + random.nextInt(MOST_STEPS); i++) {
            String name = Poison.one(names, random);
            history.add(name);
            bytes = mutations.get(name).of(bytes, random);
        }
        bytes = packed(bytes, random, history);
        List<String> endings = random.nextInt(5) == 0 ? ENDINGS : seed.endings();
        return new Mutant(
                number,
                "mutant" + number + Poison.one(endings, random),
                bytes,
                String.join(" → ", history));
    }

    /** A few words, then hundreds of thousands of the same letters: each run in each of formats. */
    private static Mutant straight(int which, int number) {
        String unit = Poison.RUNS.get(which % Poison.RUNS.size());
        String run = unit.repeat(RUN / unit.length());
        String ending = STRAIGHT.get(which / Poison.RUNS.size() % STRAIGHT.size());
        String words = "星河智能发布大模型";
        String text =
                switch (ending) {
                    case ".html" ->
                            "<html><title>%s</title><p>%s%s</p>".formatted(words, words, run);
                    case ".jsonl" ->
                            "{\"title\":\"%s\",\"author\":\"%s\",\"text\":\"%s\"}"
                                    .formatted(words, escaped(run), words + escaped(run));
                    case ".xml" ->
                            "<rss><item><title>%s</title><description><![CDATA[%s%s]]></description></item></rss>"
                                    .formatted(run.replaceAll("[<&]", ""), words, run);
                    default -> "# %s\n\n%s%s。\n".formatted(words, words, run);
                };
        return new Mutant(
                number,
                "straight" + number + ending,
                text.getBytes(StandardCharsets.UTF_8),
                "straight → " + escaped(unit));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    private byte[] splice(byte[] file, Random random) {
        byte[] other = Poison.one(seeds, random).bytes();
        int at = random.nextInt(file.length + 1);
        int from = random.nextInt(other.length);
        return ByteMutations.join(
                Arrays.copyOf(file, at), Arrays.copyOfRange(other, from, other.length));
    }

    /** Now and then in an archive, which may be spoiled in its turn. */
    private byte[] packed(byte[] bytes, Random random, List<String> history) {
        String how =
                switch (random.nextInt(24)) {
                    case 0, 1 -> "gzip";
                    case 2 -> "gzip twice";
                    case 3 -> "zip";
                    case 4 -> "zip of zips";
                    case 5 -> "lying zip";
                    case 6 -> "zip of many";
                    case 7 -> random.nextInt(4) == 0 ? "bomb" : "";
                    default -> "";
                };
        if (how.isEmpty()) {
            return bytes;
        }
        history.add(how);
        byte[] packed =
                switch (how) {
                    case "gzip" -> Packing.gzip(bytes);
                    case "gzip twice" -> Packing.gzip(Packing.gzip(bytes));
                    case "zip" -> Packing.zip(List.of(bytes, bytes), 0);
                    case "zip of zips" -> Packing.zip(List.of(bytes), 1 + random.nextInt(5));
                    case "lying zip" -> Packing.lyingZip(bytes, random);
                    case "zip of many" -> Packing.zipOfMany(random);
                    default -> Packing.bomb(random);
                };
        if (random.nextInt(3) == 0) {
            String name = Poison.one(List.copyOf(ByteMutations.all().keySet()), random);
            history.add(name);
            packed = ByteMutations.all().get(name).of(packed, random);
        }
        return packed;
    }
}
