package org.licet.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.licet.model.AuditReport;
import org.licet.model.BadInputException;
import org.licet.model.LicensesLeft;
import org.licet.model.OpenQuestion;
import org.licet.model.Origin;
import org.licet.model.Problem;
import org.licet.model.ProviderDuty;
import org.licet.model.ReleaseChoice;
import org.licet.model.Truth;
import org.licet.model.Verdict;

/**
 * Reads back what {@link JsonReportWriter} wrote: reading and writing again gives the same bytes.
 */
public final class JsonReportReader {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(JsonReportWriter.MAX_DEPTH)
                          .build())
                  .build())
          .build();

  /**
   * Reads a file.
   *
   * @throws BadInputException when the file is missing, or is no report of this version
   * @throws IOException when the file cannot be read
   */
  public AuditReport read(Path file) throws IOException {
    Origin origin = new Origin(file.toString(), 0);
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(in, origin);
    } catch (NoSuchFileException e) {
      throw new BadInputException(
          new Problem(origin, "no such file", "write one with `licet audit INPUT -o json=FILE`"));
    }
  }

  /**
   * Reads a report.
   *
   * @param origin where it stands, for messages
   * @throws BadInputException when it is no report of this version
   * @throws IOException when it cannot be read
   */
  public AuditReport read(Reader in, Origin origin) throws IOException {
    JsonNode root;
    try (JsonParser parser = MAPPER.createParser(in)) {
      root = MAPPER.readTree(parser);
      if (root != null && parser.nextToken() != null) {
        throw notJson(origin, "text follows after the end of the report");
      }
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw notJson(new Origin(origin.file(), line), e.getOriginalMessage());
    } catch (CharacterCodingException e) {
      throw notJson(origin, "the text is not UTF-8");
    }
    if (root == null) {
      throw notJson(origin, "the file is empty");
    }
    return report(new JsonObjectReader(origin, "", root));
  }

  private static AuditReport report(JsonObjectReader root) {
    String schema = root.text("schema");
    if (!schema.equals(JsonReportWriter.SCHEMA)) {
      throw root.bad("its schema is `" + schema + "`, not `" + JsonReportWriter.SCHEMA + "`");
    }
    AuditReport.Run run = run(root.object("run"), root.text("tool"));
    SortedMap<Verdict, Long> verdicts = verdicts(root.object("summary"));
    AuditReport report =
        new AuditReport(
            run,
            verdicts,
            root.objects("findings", JsonFindingReader::read),
            root.objects("questions", JsonReportReader::question),
            root.texts("vacuity"),
            root.texts("notices"),
            root.objects("providerDuties", JsonReportReader::providerDuty),
            root.objects("licensesLeft", JsonReportReader::licensesLeft));
    root.end();
    return report;
  }

  private static AuditReport.Run run(JsonObjectReader run, String tool) {
    AuditReport.Run result =
        new AuditReport.Run(
            tool,
            run.day("asOf"),
            run.text("reading"),
            run.objects("inputs", JsonReportReader::input),
            run.text("catalogDigest"),
            run.text("rulesDigest"),
            Math.toIntExact(Math.min(run.number("ruleCount"), Integer.MAX_VALUE)),
            run.textsByKey("options"),
            run.number("usageClasses"));
    run.end();
    return result;
  }

  private static AuditReport.Input input(JsonObjectReader input) {
    return new AuditReport.Input(
        input.text("file"),
        input.text("kind"),
        input.text("sha256"),
        input.number("records"),
        input.text("refused"));
  }

  private static SortedMap<Verdict, Long> verdicts(JsonObjectReader summary) {
    JsonObjectReader counts = summary.object("verdicts");
    SortedMap<Verdict, Long> verdicts = new TreeMap<>();
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(verdict, counts.number(verdict.id()));
    }
    counts.end();
    summary.implied("records");
    summary.implied("verdict");
    summary.end();
    return verdicts;
  }

  private static OpenQuestion question(JsonObjectReader question) {
    return new OpenQuestion(
        question.text("key"),
        question.text("text"),
        question.text("askWhom"),
        question.number("records"));
  }

  private static ProviderDuty providerDuty(JsonObjectReader duty) {
    return new ProviderDuty(
        duty.text("statute"),
        duty.text("title"),
        duty.word("applies", JsonReportReader::applies),
        duty.texts("missing"),
        duty.texts("duties"),
        duty.text("status"),
        duty.text("sentence"),
        duty.text("url"),
        duty.number("records"));
  }

  private static LicensesLeft licensesLeft(JsonObjectReader left) {
    return new LicensesLeft(
        left.text("target"),
        left.text("action"),
        left.number("records"),
        left.texts("licenses"),
        left.texts("unsettled"),
        left.objects("excluding", set -> set.texts("datasets")),
        left.objects(
            "remedies",
            remedy -> new ReleaseChoice.Remedy(remedy.texts("without"), remedy.texts("licenses"))));
  }

  /** A duty that does not apply is not in a report. */
  private static Optional<Truth> applies(String word) {
    return Stream.of(Truth.TRUE, Truth.UNKNOWN)
        .filter(truth -> JsonFindingWriter.word(truth).equals(word))
        .findFirst();
  }

  private static BadInputException notJson(Origin origin, String why) {
    String line = PlainText.visible(why.lines().findFirst().orElse("")).split(" \\(", 2)[0];
    return new BadInputException(
        new Problem(
            origin,
            "not JSON: " + Character.toLowerCase(line.charAt(0)) + line.substring(1),
            "give a file that `licet audit -o json=FILE` wrote"));
  }
}
