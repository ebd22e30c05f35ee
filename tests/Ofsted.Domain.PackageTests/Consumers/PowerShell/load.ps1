Add-Type -Path NodaTime.dll, Ofsted.Domain.dll
