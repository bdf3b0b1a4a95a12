package tupu.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands; those that print get the terminal. */
final class Commands implements IFactory {

    private final Terminal terminal;
    private final IFactory others = CommandLine.defaultFactory();

    Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type.equals(Terminal.class) ? type.cast(terminal) : withTerminal(type);
    }

    private <K> K withTerminal(Class<K> type) throws Exception {
        if (type.equals(BuildCommand.class)) {
            return type.cast(new BuildCommand(terminal));
        } else if (type.equals(ExtractCommand.class)) {
            return type.cast(new ExtractCommand(terminal));
        } else if (type.equals(AskCommand.class)) {
            return type.cast(new AskCommand(terminal));
        } else if (type.equals(QueryCommand.class)) {
            return type.cast(new QueryCommand(terminal));
        } else if (type.equals(ExportCommand.class)) {
            return type.cast(new ExportCommand(terminal));
        } else if (type.equals(ServeCommand.class)) {
            return type.cast(new ServeCommand(terminal));
        } else if (type.equals(UserCommand.class)) {
            return type.cast(new UserCommand(terminal));
        } else if (type.equals(ListCommand.class)) {
            return type.cast(new ListCommand(terminal));
        } else if (type.equals(ShowCommand.class)) {
            return type.cast(new ShowCommand(terminal));
        } else if (type.equals(RemoveCommand.class)) {
            return type.cast(new RemoveCommand(terminal));
        } else if (type.equals(StatsCommand.class)) {
            return type.cast(new StatsCommand(terminal));
        } else if (type.equals(VerifyCommand.class)) {
            return type.cast(new VerifyCommand(terminal));
        } else if (type.equals(BackupCommand.class)) {
            return type.cast(new BackupCommand(terminal));
        } else if (type.equals(RestoreCommand.class)) {
            return type.cast(new RestoreCommand(terminal));
        } else if (type.equals(CompactCommand.class)) {
            return type.cast(new CompactCommand(terminal));
        } else if (type.equals(BenchmarkStoreCommand.class)) {
            return type.cast(new BenchmarkStoreCommand(terminal));
        } else if (type.equals(BenchmarkServeCommand.class)) {
            return type.cast(new BenchmarkServeCommand(terminal));
        } else if (type.equals(ReviewCommand.class)) {
            return type.cast(new ReviewCommand(terminal));
        } else if (type.equals(BenchmarkCopiesCommand.class)) {
            return type.cast(new BenchmarkCopiesCommand(terminal));
        } else if (type.equals(EvaluateCommand.class)) {
            return type.cast(new EvaluateCommand(terminal));
        } else if (type.equals(TrainCommand.class)) {
            return type.cast(new TrainCommand(terminal));
        } else if (type.equals(BenchmarkExtractCommand.class)) {
            return type.cast(new BenchmarkExtractCommand(terminal));
        } else if (type.equals(DemoCommand.class)) {
            return type.cast(new DemoCommand(terminal));
        }
        return others.create(type);
    }
}
