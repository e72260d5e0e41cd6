package io.guapai.runtime.sql;

import java.sql.SQLException;

/** A statement failed; the cause tells whether the statement or the database is to blame. */
public class SqlFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SqlFailure(String statement, SQLException cause) {
    super(cause.getMessage() + " in: " + statement, cause);
  }
}
