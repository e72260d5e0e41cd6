/** What a person types: up, down, token, clock. */
package io.guapai.local.command;
