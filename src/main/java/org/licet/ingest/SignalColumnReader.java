package org.licet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.licet.ingest.tree.Tree;
import org.licet.reservation.Headers;
import org.licet.reservation.UnreadableSignalException;

/**
 * Reads the keys {@code robots}, {@code headers} and {@code signalsAt} of a record. The header is
 * text as it goes over the wire, or an object, or such an object as text.
 */
final class SignalColumnReader {
  private SignalColumnReader() {}

  static SignalColumns read(FieldReader in) {
    if (in.isMissing("robots") && in.isMissing("headers") && in.isMissing("signalsAt")) {
      return SignalColumns.NONE;
    }
    return new SignalColumns(in.longText("robots"), headers(in), in.moment("signalsAt"));
  }

  private static Optional<Headers> headers(FieldReader in) {
    Optional<Tree> stated = in.tree("headers");
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    if (stated.get() instanceof Tree.Fields object) {
      return Optional.of(of(object));
    }
    Optional<String> text = in.longText("headers");
    try {
      if (text.filter(each -> each.stripLeading().startsWith("{")).isPresent()) {
        return parsed(text.get(), in);
      }
      return text.isPresent() ? Optional.of(Headers.parse(text.get())) : Optional.empty();
    } catch (UnreadableSignalException e) {
      in.problem(
          in.lineOf("headers"),
          in.quote("headers") + ": line " + e.line() + ": " + e.getMessage(),
          "give the response header as text, or as an object");
      return Optional.empty();
    }
  }

  private static Optional<Headers> parsed(String text, FieldReader in) {
    if (CsvCells.json(text, in.lineOf("headers")) instanceof Tree.Fields object) {
      return Optional.of(of(object));
    }
    in.problem(in.lineOf("headers"), in.quote("headers") + " is malformed JSON", "");
    return Optional.empty();
  }

  private static Headers of(Tree.Fields object) {
    Map<String, List<String>> fields = new TreeMap<>();
    for (Tree.Field field : object.fields()) {
      List<String> values = fields.computeIfAbsent(field.name(), name -> new ArrayList<>());
      if (field.value() instanceof Tree.Items items) {
        items.items().forEach(item -> value(item).ifPresent(values::add));
      } else {
        value(field.value()).ifPresent(values::add);
      }
    }
    return new Headers(fields);
  }

  private static Optional<String> value(Tree tree) {
    if (tree instanceof Tree.Text text) {
      return Optional.of(text.text());
    }
    if (tree instanceof Tree.Numeral numeral) {
      return Optional.of(numeral.text());
    }
    return tree instanceof Tree.Flag flag
        ? Optional.of(Boolean.toString(flag.flag()))
        : Optional.empty();
  }
}
