package tupu.serve.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class OthersTest {

    @Test
    void ofThousandsOnlyTheFirstAreReadAndAllAreCounted() {
        AtomicInteger read = new AtomicInteger();
        Others others =
                Others.of(
                        IntStream.range(0, 3000)
                                .mapToObj(n -> NodeFactory.createURI("https://x.cn/" + n))
                                .toList(),
                        node -> head(node, read));
        assertEquals(20, read.get());
        assertEquals("https://x.cn/0", others.first().get(0).node().getURI());
        assertEquals(3000, others.total());
        assertEquals(2980, others.more());
        assertTrue(Others.of(List.of(), node -> head(node, read)).isEmpty());
    }

    private static ArticleHead head(Node article, AtomicInteger read) {
        read.incrementAndGet();
        return new ArticleHead(article, "标题", "2024-03-09", "媒体", Optional.empty(), "", article);
    }
}
