/** The procedure of use registration (使用登记): from the counter to the certificate. */
@NullMarked
package io.guapai.equipment.application;

import org.jspecify.annotations.NullMarked;
