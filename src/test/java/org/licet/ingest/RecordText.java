package org.licet.ingest;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.licet.model.UsageRecord;

/** What a record states, in one line, in the order of its keys. */
final class RecordText {
  private RecordText() {}

  static String of(UsageRecord record) {
    return Arrays.stream(UsageRecord.class.getRecordComponents())
        .filter(part -> !List.of("id", "origin").contains(part.getName()))
        .map(part -> part(part.getName(), value(part, record)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static Object value(RecordComponent part, UsageRecord record) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(String name, Object value) {
    Object plain = value;
    if (value instanceof Optional<?> optional) {
      plain = optional.isPresent() ? optional.get() : "";
    } else if (value instanceof OptionalLong number) {
      plain = number.isPresent() ? number.getAsLong() : "";
    } else if (value instanceof Collection<?> several) {
      plain = several.isEmpty() ? "" : several;
    } else if (value instanceof Map<?, ?> facts) {
      plain = facts.isEmpty() ? "" : facts;
    }
    return plain.equals("") ? "" : name + "=" + plain;
  }
}
