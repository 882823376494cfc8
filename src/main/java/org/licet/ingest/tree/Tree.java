package org.licet.ingest.tree;

import java.util.List;

/**
 * A value as an input states it, whatever the format, before its meaning is known. Every value
 * knows its line, so that a message can name it.
 */
public sealed interface Tree {
  /** The line on which the value starts, from 1; 0 when the input has no lines. */
  long line();

  /** What the value is, for a message: {@code a number}. */
  String what();

  /** Text. */
  record Text(String text, long line) implements Tree {
    @Override
    public String what() {
      return "text";
    }
  }

  /** A number, as written. */
  record Numeral(String text, long line) implements Tree {
    @Override
    public String what() {
      return "a number";
    }
  }

  /** Yes or no. */
  record Flag(boolean flag, long line) implements Tree {
    @Override
    public String what() {
      return Boolean.toString(flag);
    }
  }

  /** An explicit nothing, such as {@code null}: the same as leaving the key out. */
  record Nothing(long line) implements Tree {
    @Override
    public String what() {
      return "null";
    }
  }

  /** Several values. */
  record Items(List<Tree> items, long line) implements Tree {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String what() {
      return "a list";
    }
  }

  /** Keys with their values in the order stated; a key that stands twice is kept twice. */
  record Fields(List<Field> fields, long line) implements Tree {
    public Fields {
      fields = List.copyOf(fields);
    }

    @Override
    public String what() {
      return "an object";
    }
  }

  /** A key with its value. */
  record Field(String name, long line, Tree value) {
    /** The same key with another value. */
    public Field withValue(Tree other) {
      return new Field(name, line, other);
    }
  }
}
