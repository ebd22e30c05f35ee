using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.FluentValidation;

/// <summary>Registers the validators with dependency injection.</summary>
public static class OfstedValidatorServices
{
    /// <summary>Registers a validator for every record type, such as <c>IValidator&lt;Inspection&gt;</c>, unless one is already registered.</summary>
    /// <param name="services">The services.</param>
    /// <param name="options">The rules, the day and what counts as a failure; null for every rule.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddOfstedValidators(this IServiceCollection services, OfstedValidatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IValidator<InspectionEvent>>(_ => new InspectionEventValidator(options));
        services.TryAddSingleton<IValidator<Inspection>>(_ => new InspectionValidator(options));
        services.TryAddSingleton<IValidator<Visit>>(_ => new VisitValidator(options));
        services.TryAddSingleton<IValidator<IReadOnlyList<InspectionEvent>>>(_ => new HistoryValidator(options));
        services.TryAddSingleton<IValidator<ImprovementPlan>>(_ => new ImprovementPlanValidator(options));
        services.TryAddSingleton<IValidator<ProgressReport>>(_ => new ProgressReportValidator(options));
        services.TryAddSingleton<IValidator<IReadOnlyList<Observation>>>(_ => new ObservationsValidator(options));
        return services;
    }
}
