package io.guapai.equipment.people.post;

import io.guapai.equipment.people.rule.OperatorRules;
import io.guapai.equipment.people.rule.OperatorRules.Post;
import io.guapai.runtime.due.Condition;
import io.guapai.runtime.due.DueTurn;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where another rule says which units need an operator, the posts are those that it says. */
@ApplicationScoped
class FollowingRules implements DueTurn {

  private final Sql sql;
  private final OperatorRules rules;
  private final Transactions transactions;
  private final PlatformClock clock;

  FollowingRules(Sql sql, OperatorRules rules, Transactions transactions, PlatformClock clock) {
    this.sql = sql;
    this.rules = rules;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "operator-posts";
  }

  @Override
  public Condition due(Instant now) {
    return Condition.of(
        "exists (select from operator_variety_read r where r.day <> ? or r.sequence <"
            + " (select max(sequence) from rule_edition where kind = 'OPERATOR_POST'))",
        clock.today());
  }

  @Override
  public boolean turn(Instant now) {
    return transactions.asSystem(
        () -> {
          LocalDate today = clock.today();
          sql.query("select one from operator_variety_read for update", row -> true);
          if (!known().equals(said(today))) {
            write(today);
          }
          // What was entered a moment ago may not have been read yet: it is looked at again.
          sql.update(
              "update operator_variety_read set day = ?, sequence = (select coalesce(max(sequence),"
                  + " 0) from rule_edition where kind = 'OPERATOR_POST' and entered_at <= ?)",
              today,
              now.minus(RulesOfDay.LONGEST));
          return false;
        });
  }

  private Map<String, Set<String>> said(LocalDate today) {
    Map<String, Set<String>> said = new HashMap<>();
    rules
        .posts(today)
        .forEach(post -> said.put(post.varietyPrefix(), Set.copyOf(post.operating())));
    return said;
  }

  private Map<String, Set<String>> known() {
    Map<String, Set<String>> known = new HashMap<>();
    sql.query(
        "select prefix, operating from operator_variety",
        row -> known.put(row.getString(1), Set.of((String[]) row.getArray(2).getArray())));
    return known;
  }

  private void write(LocalDate today) {
    sql.update("delete from operator_variety");
    for (Post post : rules.posts(today)) {
      sql.update(
          "insert into operator_variety (prefix, operating) values (?, ?)",
          post.varietyPrefix(),
          post.operating());
    }
    sql.query("select operator_posts_rebuild()::text", row -> true);
  }
}
