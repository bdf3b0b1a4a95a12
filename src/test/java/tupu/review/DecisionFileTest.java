package tupu.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tupu.lexicon.OntologyFiles;
import tupu.link.Decisions;
import tupu.link.Reason;
import tupu.review.Suspect.Kind;
import tupu.review.Suspect.Named;
import tupu.text.InputException;

class DecisionFileTest {

    private static final Suspect HOMONYM =
            new Suspect(
                    Kind.SAME_NAME_DIFFERENT_ORGANIZATIONS,
                    List.of(new Named("person/张伟", "张伟")),
                    List.of(new Named("company/云海科技", "云海科技"), new Named("nvidia", "英伟达")));
    private static final Suspect TWINS =
            new Suspect(
                    Kind.DIFFERENT_NAMES_SAME_POST,
                    List.of(new Named("person/张某", "张某"), new Named("person/章某", "章某")),
                    List.of(new Named("nvidia", "英伟达")));

    @TempDir private Path folder;

    private DecisionFile file() {
        return DecisionFile.in(folder.resolve("own"));
    }

    @Test
    void whatIsDecidedIsWhatABuildReads() {
        file().decide(Verdict.another(HOMONYM, List.of("云海科技"), "一位是教授"), Optional.empty());
        file().reject(
                        new QuotationKey("0f3a", "周鸿祎", "算力\"有可能\\成为\n门槛"),
                        "转述他人",
                        Optional.of("alice"));
        Decisions read = Decisions.read(OntologyFiles.overlaidBy(folder.resolve("own")));
        assertEquals("person/张伟-云海科技", read.all().get(0).into());
        assertEquals(List.of("云海科技"), read.all().get(0).with());
        assertEquals(Reason.of("一位是教授"), read.all().get(0).reason());
        assertEquals(Optional.of("alice"), read.rejections().get(0).reason().by());
        assertTrue(read.rejections().get(0).isOf("0f3a", "周鸿祎", "算力\"有可能\\成为\n门槛"));
        assertFalse(read.rejections().get(0).isOf("0f3a", "李彦宏", "算力\"有可能\\成为\n门槛"));
    }

    @Test
    void aSuspicionIsSettledByEitherAnswerAndComesBackWhenThatIsTakenBack() {
        List<Suspect> all = List.of(HOMONYM, TWINS);
        assertEquals(all, file().open(all));
        file().decide(Verdict.same(HOMONYM, "person/张伟", "他换了工作"), Optional.empty());
        file().decide(Verdict.different(TWINS, "一位是前任"), Optional.empty());
        assertEquals(List.of(), file().open(all));
        List<String> ids =
                file().entries().stream()
                        .map(DecisionFile.Entry::id)
                        .flatMap(Optional::stream)
                        .toList();
        assertEquals(3, ids.size());
        assertTrue(file().undo(ids.get(0)));
        assertEquals(List.of(HOMONYM), file().open(all));
        assertFalse(file().undo(ids.get(0)));
        assertTrue(file().undo(ids.get(1)) && file().undo(ids.get(2)));
        assertEquals(List.of(), file().entries());
    }

    @Test
    void decidingTwiceIsDecidingOnce() {
        file().decide(Verdict.same(HOMONYM, "person/张伟", "first"), Optional.empty());
        file().decide(Verdict.same(HOMONYM, "person/张伟", "second"), Optional.of("bob"));
        assertEquals(
                List.of("second — bob"),
                file().entries().stream().map(DecisionFile.Entry::reason).toList());
    }

    @Test
    void whatPeopleWroteStaysAsItIs() throws IOException {
        String own =
                "@prefix d: <https://w3id.org/tupu/decisions#> .\n"
                        + "# mine\n[] a d:Merge ; d:form \"云海\", \"云海科技\" ; d:type \"Company\" ;"
                        + " d:into \"company/云海科技\" ; d:because \"one firm\" .\n";
        Path written = folder.resolve("own").resolve(DecisionFile.NAME);
        Files.createDirectories(written.getParent());
        Files.writeString(written, own);
        file().decide(Verdict.different(TWINS, "因为"), Optional.empty());
        List<DecisionFile.Entry> entries = file().entries();
        assertEquals(3, entries.size());
        assertEquals(Optional.empty(), entries.get(2).id());
        entries.stream().flatMap(entry -> entry.id().stream()).forEach(id -> file().undo(id));
        assertTrue(Files.readString(written).startsWith(own), Files.readString(written));
        assertEquals(1, file().entries().size());
    }

    @Test
    void nothingIsWrittenOverAFileThatNoBuildCouldRead() throws IOException {
        Path broken = folder.resolve("own").resolve(DecisionFile.NAME);
        Files.createDirectories(broken.getParent());
        Files.writeString(broken, "[] a ");
        assertThrows(
                InputException.class,
                () -> file().decide(Verdict.different(TWINS, "because"), Optional.empty()));
        assertEquals("[] a ", Files.readString(broken));
        try (Stream<Path> files = Files.list(broken.getParent())) {
            assertEquals(1, files.count());
        }
    }
}
