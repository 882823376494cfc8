package org.licet.model;

import java.util.Arrays;
import java.util.Optional;

/** The operators of ODRL 2.2 (section 2.5 of the Information Model). */
public enum Operator {
  EQ("eq", "is"),
  NEQ("neq", "is not"),
  LT("lt", "is below"),
  LTEQ("lteq", "is at most"),
  GT("gt", "is above"),
  GTEQ("gteq", "is at least"),
  IS_A("isA", "is"),
  IS_ANY_OF("isAnyOf", "is one of"),
  IS_ALL_OF("isAllOf", "is all of"),
  IS_NONE_OF("isNoneOf", "is none of"),
  IS_PART_OF("isPartOf", "is part of"),
  HAS_PART("hasPart", "has the part");

  private final String id;
  private final String words;

  Operator(String id, String words) {
    this.id = id;
    this.words = words;
  }

  /** The local name in the ODRL vocabulary. */
  public String id() {
    return id;
  }

  /** The operator in a sentence. */
  public String words() {
    return words;
  }

  /** Whether the operator holds for values that are not the ones named. */
  public boolean isNegative() {
    return this == NEQ || this == IS_NONE_OF;
  }

  /** The operator with this local name, if there is one. */
  public static Optional<Operator> ofId(String id) {
    return Arrays.stream(values()).filter(operator -> operator.id.equals(id)).findFirst();
  }
}
