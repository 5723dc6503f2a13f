// What is used of AssemblyScript's compiler. Its own types would bring a second `Array` into every file.
interface Host {
  readFile(name: string): string | null;
  writeFile(name: string, contents: string | Uint8Array): void;
  listFiles(): string[];
}

declare const asc: {
  main(args: readonly string[], host: Host): Promise<{ readonly error: Error | null }>;
};
export default asc;
