namespace Briefing.Export.Json;

/// <summary>The words of the files for the values of the model: the lower-case names of its enumerations.</summary>
internal static class JsonWords
{
    public static string Of<T>(T value)
        where T : struct, Enum => Enum.GetName(value)!.ToLowerInvariant();
}
