package org.licet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.licet.license.LicenseUseCase;
import org.licet.license.NoticeWriter;
import org.licet.license.Notices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code licet notices}: the attribution and notice file that the duties of the data ask for. */
@Command(
    name = "notices",
    abbreviateSynopsis = true,
    sortOptions = false,
    description =
        "Writes the attribution and notice file that goes along with what is made from the inputs.",
    footer = {
      "",
      "Exit codes: 0 all of the data is covered; 2 of some it is not known what it asks for, and the"
          + " file says of which; 3 no data was found.",
      "Example: licet notices licet.yaml -o NOTICES.md"
    })
final class NoticesCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  private final Supplier<LicenseUseCase> useCase;
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = STANDARD_OUTPUT,
      description = "where to write: `.md` is Markdown, `.txt` plain text, `-` the standard output")
  private String output = STANDARD_OUTPUT;

  @Option(
      names = "--for",
      paramLabel = "ACTION",
      defaultValue = "redistribute-content",
      description =
          "release-dataset, release-model, redistribute-content or sell; default: ${DEFAULT-VALUE}")
  private String action = "redistribute-content";

  @Mixin private ReleaseOptions release = new ReleaseOptions();

  NoticesCommand(Supplier<LicenseUseCase> useCase, Console console) {
    this.useCase = useCase;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    boolean markdown = isMarkdown();
    boolean file = !output.equals(STANDARD_OUTPUT);
    if (file) {
      OutputOptions.checkWritable(spec, List.of(Path.of(output)), release.inputs());
    }
    Notices notices = useCase.get().notices(release.request(action, release.keys(), console));
    notices.remarks().forEach(console::remark);
    if (notices.entries().isEmpty() && notices.notCovered().isEmpty()) {
      console.remark("the inputs describe no data that asks for anything; nothing was written");
      return ExitCode.NOTHING_CHECKED;
    }
    NoticeWriter writer = new NoticeWriter(markdown);
    if (file) {
      ReportFile.write(Path.of(output), out -> writer.write(notices, out));
      console.remark("wrote `" + output + "`");
    } else {
      writer.write(notices, console.out());
      console.out().flush();
    }
    notices
        .notCovered()
        .forEach(each -> console.remark("not covered: `" + each.what() + "`: " + each.why()));
    return notices.notCovered().isEmpty() ? ExitCode.OK : ExitCode.REVIEWS;
  }

  private boolean isMarkdown() {
    String name = output.toLowerCase(Locale.ROOT);
    if (name.equals(STANDARD_OUTPUT) || name.endsWith(".md")) {
      return true;
    }
    if (name.endsWith(".txt")) {
      return false;
    }
    throw new WrongUsageException(
        spec, "`-o`: `" + output + "` must end in `.md` or `.txt`, or be `-`");
  }
}
