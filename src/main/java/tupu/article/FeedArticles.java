package tupu.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tupu.article.ArticleDraft.Trust;
import tupu.text.Digest;

/**
 * The articles of an RSS (1.0, 2.0) or Atom feed, in its order. Entities that the feed declares are
 * not expanded and nothing outside it is fetched.
 */
final class FeedArticles implements Readings {

    /** A feed may weigh as much as this many articles. */
    private static final int ARTICLES = 10;

    private final String name;
    private final PageReader pages;
    private final ReadOptions options;
    private final SourceText source;
    private final XMLStreamReader xml;
    private final FeedItem about;
    private int count;

    FeedArticles(Input input, InputStream in, PageReader pages, ReadOptions options)
            throws IOException {
        this.name = input.name();
        this.pages = pages;
        this.options = options;
        long most = Math.min(Integer.MAX_VALUE - 16, ARTICLES * options.articleBytes());
        byte[] bytes = Size.readAll(in, most);
        Optional<String> charset =
                input.hint().charset().or(() -> HtmlPage.declaredCharset(Format.latin(bytes)));
        this.source = TextDecoder.decode(bytes, charset);
        if (source.text().contains("<!ENTITY")) {
            throw new Refused(
                    "declares XML entities, which can blow a reader up",
                    "take the <!DOCTYPE …> out of the feed");
        }
        this.xml = reader(source.text().stripTrailing());
        this.about = new FeedItem();
    }

    private static XMLStreamReader reader(String text) throws Refused {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            return factory.createXMLStreamReader(new StringReader(text.stripLeading()));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    @Override
    public Optional<Reading> next() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    String element = xml.getLocalName();
                    if (element.equals("item") || element.equals("entry")) {
                        return Optional.of(read());
                    }
                    boolean root =
                            element.equals("rss")
                                    || element.equals("feed")
                                    || element.equals("RDF")
                                    || element.equals("channel");
                    if (!root) {
                        about.readField(xml);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        if (count == 0) {
            throw new Refused("is a feed without items", "give a feed with articles in it");
        }
        return Optional.empty();
    }

    private Reading read() throws XMLStreamException {
        count++;
        int begin = beginOf(count);
        FeedItem item = new FeedItem();
        item.read(xml);
        String entry = name + "!" + count;
        ArticleDraft draft = new ArticleDraft(options.zone());
        item.tell(draft, Trust.STATED);
        about.tellPublisher(draft);
        String text = item.text();
        try {
            if (text.isBlank()) {
                throw new Refused(
                        "has no text, only a title and a link", "give a feed with full text");
            }
            if (text.length() > options.articleBytes()) {
                throw Size.tooLarge(options.articleBytes());
            }
            String digest = Digest.sha256(item.title(), text);
            return new Reading.Read(pages.entry(entry, text, begin, digest, draft));
        } catch (Refused e) {
            return new Reading.SetAside(e.at(entry));
        }
    }

    /** Returns the place of the item that was just opened, bytes. */
    private int beginOf(int item) {
        int lead = source.text().length() - source.text().stripLeading().length();
        int behind =
                Math.min(source.text().length(), lead + xml.getLocation().getCharacterOffset());
        int begin = Math.max(0, source.text().lastIndexOf('<', Math.max(0, behind - 1)));
        return item > 0 ? source.byteAt(begin) : 0;
    }

    private static Refused broken(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return new Refused(
                line,
                "is a feed whose XML is broken here",
                "repair the XML; the items before this line were read");
    }
}
