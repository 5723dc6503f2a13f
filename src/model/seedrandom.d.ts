// The one generator of seedrandom that is used, without its six others.
declare module 'seedrandom/seedrandom.js' {
  import seedrandom from 'seedrandom';

  export default seedrandom;
}
