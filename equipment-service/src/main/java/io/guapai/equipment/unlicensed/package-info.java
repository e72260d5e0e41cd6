/** Places where equipment stands and no firm has licence, name or address (三无企业). */
@NullMarked
package io.guapai.equipment.unlicensed;

import org.jspecify.annotations.NullMarked;
