package org.licet.odrl.read;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.FactoryRDFStd;

/** Makes literals, and refuses those that are too long before anything is computed from them. */
final class CappedTerms extends FactoryRDFStd {
  /** A literal that is too long. */
  static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLongException(String message) {
      super(message);
    }
  }

  @Override
  public Node createTypedLiteral(String text, RDFDatatype type) {
    boolean numeric = Values.typed("0", local(type)).isPresent();
    if (numeric && text.length() > Limits.DIGITS) {
      throw new TooLongException("it holds a number of more than " + Limits.DIGITS + " digits");
    }
    return super.createTypedLiteral(capped(text), type);
  }

  @Override
  public Node createLangLiteral(String text, String language) {
    return super.createLangLiteral(capped(text), language);
  }

  @Override
  public Node createStringLiteral(String text) {
    return super.createStringLiteral(capped(text));
  }

  private static String local(RDFDatatype type) {
    String uri = type.getURI();
    return uri.substring(uri.indexOf('#') + 1);
  }

  private static String capped(String text) {
    if (text.length() > Limits.TEXT) {
      throw new TooLongException("it holds a text longer than 1 MB");
    }
    return text;
  }
}
