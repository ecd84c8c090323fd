using System.Reflection;

namespace Briefing.Cli;

/// <summary>The version of the tool, as <c>--version</c> prints it.</summary>
internal static class ToolVersion
{
    public static string Current { get; } = typeof(ToolVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
