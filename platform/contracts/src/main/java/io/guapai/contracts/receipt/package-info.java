/** Receipts for what agencies posted (接收回执). */
@NullMarked
package io.guapai.contracts.receipt;

import org.jspecify.annotations.NullMarked;
