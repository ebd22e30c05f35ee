using Ofsted.Domain.Mutation;

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

return await MutationRun.Execute(options);
