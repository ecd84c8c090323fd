namespace Briefing.Growth;

/// <summary>A command with an input of any size.</summary>
/// <param name="Size">The smallest of the three sizes.</param>
/// <param name="Prepare">Writes the input of a size to a folder, which is empty before each run.</param>
/// <param name="Arguments">The command line, for that folder.</param>
internal sealed record GrowthCase(
    string Name, int Size, Action<string, int> Prepare, Func<string, string[]> Arguments);
