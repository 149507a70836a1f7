/** A file of which the page wants the address only; the build gives it a name of its own. */
declare module '*?url' {
  const address: string;
  export default address;
}
