using System.Runtime.CompilerServices;

namespace Briefing.Tests.Infrastructure;

/// <summary>Finds the files of the project, wherever it was cloned to.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Positions => Path.Combine(Root, "positions");

    /// <summary>The folder of the file that calls.</summary>
    public static string FolderOf([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(FolderOf()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Briefing.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not lie in the project.");
    }
}
