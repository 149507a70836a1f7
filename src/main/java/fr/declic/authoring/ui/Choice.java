package fr.declic.authoring.ui;

/** Something to choose: how files call it, and how people do. */
record Choice(String value, String name) {}
