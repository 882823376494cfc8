package org.licet.reservation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /.well-known/tdmrep.json} (TDM Reservation Protocol, section on the file on the origin
 * server): locations with their reservations. The first that matches in the order of the file
 * counts; a location that none matches is unset.
 */
public final class TdmFile implements SignalSource {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonFactory FACTORY = JSON.getFactory();

  private final String source;
  private final List<Entry> entries;
  private final List<String> remarks;

  private record Entry(int line, PathPattern location, Optional<TdmReservation> reservation) {}

  private TdmFile(String source, List<Entry> entries, List<String> remarks) {
    this.source = source;
    this.entries = List.copyOf(entries);
    this.remarks = List.copyOf(remarks);
  }

  /**
   * Reads a file.
   *
   * @param source what to call it in messages
   * @throws UnreadableSignalException when it is no JSON array
   */
  public static TdmFile read(String source, String text) throws UnreadableSignalException {
    List<Entry> entries = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(SignalText.unmarked(text))) {
      parser.setCodec(JSON);
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new UnreadableSignalException("it is no list of locations", 1);
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int line = parser.currentTokenLocation().getLineNr();
        JsonNode entry = parser.readValueAsTree();
        Optional<String> location = text(entry, "location");
        if (location.isEmpty()) {
          remarks.add(source + ":" + line + ": an entry without `location` is passed over");
          continue;
        }
        Optional<TdmReservation> reservation =
            TdmReservation.of(
                text(entry, "tdm-reservation").orElse(""), text(entry, "tdm-policy").orElse(""));
        if (reservation.isEmpty()) {
          remarks.add(
              source + ":" + line + ": `tdm-reservation` is neither 0 nor 1: nothing is said");
        }
        entries.add(new Entry(line, PathPattern.of(location.get()), reservation));
      }
      if (parser.nextToken() != null) {
        throw new UnreadableSignalException(
            "there is text after the list", parser.currentTokenLocation().getLineNr());
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new UnreadableSignalException("it is malformed JSON", line);
    } catch (IOException e) {
      throw new UnreadableSignalException("it ends too early", 0);
    }
    return new TdmFile(source, entries, remarks);
  }

  /** Whether a text looks like such a file. */
  public static boolean looksLike(String text) {
    String start = SignalText.unmarked(text).stripLeading();
    return start.startsWith("[") && start.contains("\"tdm-reservation\"");
  }

  @Override
  public List<Statement> about(Question question) {
    String path = PathPattern.pathOf(question.url());
    return entries.stream()
        .filter(entry -> entry.location().matches(path))
        .findFirst()
        .flatMap(
            entry ->
                entry
                    .reservation()
                    .map(found -> found.about(question, new Place(source, entry.line()))))
        .orElse(List.of());
  }

  @Override
  public List<String> remarks() {
    return remarks;
  }

  private static Optional<String> text(JsonNode entry, String key) {
    JsonNode value = entry.path(key);
    return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
  }
}
