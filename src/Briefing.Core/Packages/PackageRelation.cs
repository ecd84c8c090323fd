namespace Briefing.Packages;

/// <summary>What a part of a package names, within it or outside.</summary>
/// <param name="Type">A URI that ends with the kind: "…/image".</param>
/// <param name="Target">As written.</param>
/// <param name="Folder">That of the part, which the target is relative to; empty or with a slash at its end.</param>
internal sealed record PackageRelation(string Id, string Type, string Target, bool IsExternal, string Folder)
{
    /// <summary>The name of the part with the relations of a part; of the package itself for an empty name.</summary>
    public static string FileOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>The last word of the type: "image".</summary>
    public string Kind => Type[(Type.LastIndexOf('/') + 1)..];

    /// <summary>The name of the part.</summary>
    public string Part
    {
        get
        {
            var parts = new List<string>();
            foreach (var part in (Target.StartsWith('/') ? Target : Folder + Target).Split('/', StringSplitOptions.RemoveEmptyEntries))
            {
                if (part == ".." && parts.Count > 0)
                    parts.RemoveAt(parts.Count - 1);
                else if (part is not ("." or ".."))
                    parts.Add(part);
            }

            return string.Join('/', parts);
        }
    }
}
