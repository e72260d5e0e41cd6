/** What the rules say of operators: projects, term, notices, and which unit needs whom. */
@NullMarked
package io.guapai.equipment.people.rule;

import org.jspecify.annotations.NullMarked;
