package vn.motcua.desk;

/** Whoever is signed in holds no post at a one-stop desk. */
class NotAtTheDesk extends RuntimeException {}
