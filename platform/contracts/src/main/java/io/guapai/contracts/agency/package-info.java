/** What agencies post to the platform (外部机构上报). */
@NullMarked
package io.guapai.contracts.agency;

import org.jspecify.annotations.NullMarked;
